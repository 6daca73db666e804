# Tables and functions.

flow {
  from    = ["compute"]
  to      = ["dynamodb"]
  default = "both"

  actions {
    read  = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable"]
    write = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"]
    scan  = ["dynamodb:Scan"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}/index/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt"]
    scan  = ["kms:Decrypt"]
    via   = "dynamodb"
  }

  endpoint "dynamodb" {
    type = "Gateway"
  }
}

flow {
  from    = ["compute"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }

  endpoint "lambda" {
    type = "Interface"
  }

  # A function is not protected by a document, but by one permission for each caller.
  input "invokers" {
    across = ["account"]
    on     = "to"
    key    = zt.from.id
    value = {
      principal = zt.from.role_arn
    }
  }
}

flow {
  from    = ["s3"]
  to      = ["lambda"]
  default = "write"
  across  = ["account"]

  input "invokers" {
    across = ["none", "region"]
    on     = "to"
    key    = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.arn
    }
  }

  input "invokers" {
    across = ["account"]
    on     = "to"
    key    = zt.from.id
    value = {
      principal      = zt.from.service_principal
      source_arn     = zt.from.arn
      source_account = zt.from.account_id
    }
  }

  input "notifications" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "lambda"
      arn  = zt.to.invocable_arn
    }
  }
}

flow {
  from    = ["sns"]
  to      = ["lambda"]
  default = "write"
  across  = ["account", "region"]

  input "invokers" {
    across = ["none", "region"]
    on     = "to"
    key    = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.arn
    }
  }

  input "invokers" {
    across = ["account"]
    on     = "to"
    key    = zt.from.id
    value = {
      principal      = zt.from.service_principal
      source_arn     = zt.from.arn
      source_account = zt.from.account_id
    }
  }

  block {
    across = ["none", "region"]

    resource "aws_sns_topic_subscription" "zt.name" {
      topic_arn = zt.from.arn
      protocol  = "lambda"
      endpoint  = zt.to.invocable_arn
    }
  }

  block {
    across = ["account"]

    resource "aws_sns_topic_subscription" "zt.name" {
      provider = zt.to.provider

      topic_arn = zt.from.subscribable_arn
      protocol  = "lambda"
      endpoint  = zt.to.invocable_arn
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

# Drawn in the direction of the messages: Lambda asks the queue for them, with the function's role, which the module gives what it takes.
flow {
  from     = ["sqs"]
  to       = ["lambda"]
  default  = "read"
  reversed = true
  across   = ["account"]

  actions {
    read = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"]
  }

  input "event_sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "sqs"
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }

  # The function's role is of another account: queue and key must let it in.
  resource_statement {
    across    = ["account"]
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }
  }

  key_statement {
    across    = ["account"]
    actions   = ["kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sqs.${zt.to.region}.amazonaws.com"]
    }
  }
}

flow {
  from     = ["dynamodb"]
  to       = ["lambda"]
  default  = "read"
  reversed = true

  actions {
    read = ["dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream"]
  }

  input "stream" {
    on    = "to"
    value = true
    plain = true
  }

  input "event_sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "dynamodb"
      arn     = zt.to.stream_arn
      key_arn = zt.to.key_arn
    }
  }
}

flow {
  from = ["cloudfront"]
  to   = ["lambda"]

  refuse {
    because = "a function has no entry of its own"
    instead = "Draw an API or a load balancer between CloudFront and the function."
  }
}

# The function admits the one target group of this load balancer, in which it registers only then.
flow {
  from    = ["alb"]
  to      = ["lambda"]
  default = "write"

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      target_type = "lambda"
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.target_group_arns[zt.to.id]
    }
  }

  block {
    resource "aws_lb_target_group_attachment" "zt.name" {
      target_group_arn = zt.from.target_group_arns[zt.to.id]
      target_id        = zt.to.invocable_arn
    }
  }
}

# Jobs: that definition, in that queue.
flow {
  from    = ["compute", "sfn"]
  to      = ["batch"]
  default = "write"

  actions {
    write = ["batch:SubmitJob"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*", zt.to.queue_arn]
  }

  endpoint "batch" {
    type = "Interface"
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["batch"]
  default = "write"

  actions {
    write = ["batch:SubmitJob"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*", zt.to.queue_arn]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.queue_arn
      with_role = true
      job = {
        definition_arn = zt.to.definition_arn
      }
    }
  }
}

flow {
  from    = ["batch"]
  to      = ["ecr"]
  default = "read"

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
  }

  input "repositories" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
      url = zt.to.repository_url
    }
  }
}

flow {
  from     = ["ecr"]
  to       = ["batch"]
  default  = "read"
  reversed = true

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
  }

  input "repositories" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
      url = zt.to.repository_url
    }
  }
}

flow {
  from    = ["batch", "eks"]
  to      = ["cloudwatch"]
  default = "write"

  actions {
    read  = ["cloudwatch:GetMetricData"]
    write = ["cloudwatch:PutMetricData"]
  }

  # Metrics know no resource, but the name under which a workload may write them.
  statement {
    only      = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = [zt.from.full_name]
    }
  }

  statement {
    only      = ["cloudwatch:GetMetricData"]
    resources = ["*"]
  }

  endpoint "monitoring" {
    type = "Interface"
  }
}
