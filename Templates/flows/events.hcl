# What services tell each other: the head's policy admits that one source.

flow {
  from    = ["s3"]
  to      = ["sqs"]
  default = "write"
  across  = ["account"]

  actions {
    write = ["sqs:SendMessage"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  input "notifications" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sqs"
      arn  = zt.to.arn
    }
  }
}

flow {
  from    = ["s3"]
  to      = ["sns"]
  default = "write"
  across  = ["account"]

  actions {
    write = ["sns:Publish"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  input "notifications" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sns"
      arn  = zt.to.arn
    }
  }
}

flow {
  from    = ["sns"]
  to      = ["sqs"]
  default = "write"
  across  = ["account", "region"]

  actions {
    write = ["sqs:SendMessage"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  block {
    across = ["none", "region"]

    resource "aws_sns_topic_subscription" "zt.name" {
      topic_arn            = zt.from.arn
      protocol             = "sqs"
      endpoint             = zt.to.arn
      raw_message_delivery = true
    }
  }

  block {
    across = ["account"]

    resource "aws_sns_topic_subscription" "zt.name" {
      provider = zt.to.provider

      topic_arn            = zt.from.subscribable_arn
      protocol             = "sqs"
      endpoint             = zt.to.arn
      raw_message_delivery = true
    }
  }

  # Whoever owns the head subscribes it, which the topic must allow.
  resource_statement {
    across    = ["account"]
    reversed  = true
    actions   = ["sns:Subscribe"]
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${zt.from.account_id}:root"]
    }

    condition {
      test     = "StringEquals"
      variable = "sns:Endpoint"
      values   = [zt.from.arn]
    }
  }

  refuse {
    across  = ["both"]
    because = "a topic tells another account only of its own region"
    instead = "Draw a topic in the region of the head, or both in one account."
  }
}

# The head is where messages of the tail go that nobody could handle. SQS moves them by itself, without a permission.
flow {
  from    = ["sqs"]
  to      = ["sqs"]
  default = "write"
  attach  = true

  input "dead_letter_queue" {
    on    = "from"
    value = { arn = zt.to.arn }
    plain = true
  }

  input "takes_dead_letters" {
    on    = "to"
    value = true
    plain = true
  }

  input "dead_letter_sources" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.arn
  }
}

# A topic writes to a stream with a role of its own, which the module makes.
flow {
  from    = ["sns"]
  to      = ["firehose"]
  default = "write"

  actions {
    write = ["firehose:DescribeDeliveryStream", "firehose:ListTagsForDeliveryStream", "firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  input "delivery_streams" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.arn
  }
}

# Those who are told by e-mail confirm it themselves.
flow {
  from    = ["sns"]
  to      = ["users"]
  default = "write"

  block {
    resource "aws_sns_topic_subscription" "zt.name" {
      for_each = toset(var.notification_emails)

      topic_arn = zt.from.arn
      protocol  = "email"
      endpoint  = each.value
    }
  }
}

flow {
  from    = ["sns"]
  to      = ["mobile"]
  default = "write"

  block {
    resource "aws_sns_topic_subscription" "zt.name" {
      for_each = toset(var.notification_phones)

      topic_arn = zt.from.arn
      protocol  = "sms"
      endpoint  = each.value
    }
  }
}

# Over TLS only. The receiver confirms, and checks the signature of each message.
flow {
  from    = ["sns"]
  to      = ["saas", "internet"]
  default = "write"

  block {
    resource "aws_sns_topic_subscription" "zt.name" {
      for_each = toset(var.notification_urls)

      topic_arn = zt.from.arn
      protocol  = "https"
      endpoint  = each.value
    }
  }
}
