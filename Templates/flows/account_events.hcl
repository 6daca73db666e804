# What services of the account tell a stack: a rule on the account's own bus for each arrow.

flow {
  from    = ["guardduty"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.guardduty"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["guardduty"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.guardduty"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["guardduty"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.guardduty"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}

flow {
  from    = ["securityhub"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.securityhub"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["securityhub"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.securityhub"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["securityhub"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.securityhub"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}

flow {
  from    = ["inspector"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.inspector2"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["inspector"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.inspector2"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["inspector"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.inspector2"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}

flow {
  from    = ["config"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.config"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["config"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.config"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["config"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.config"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}

flow {
  from    = ["access_analyzer"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.access-analyzer"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["access_analyzer"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.access-analyzer"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["access_analyzer"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.access-analyzer"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}

flow {
  from    = ["macie"]
  to      = ["sns"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.macie"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["macie"]
  to      = ["sqs"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.macie"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.arn
    }
  }

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [zt.named.aws_cloudwatch_event_rule.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

flow {
  from    = ["macie"]
  to      = ["lambda"]
  default = "write"

  block {
    resource "aws_cloudwatch_event_rule" "zt.name" {
      description   = zt.flow.description
      event_pattern = jsonencode({ account = [data.aws_caller_identity.current.account_id], source = ["aws.macie"] })
    }

    resource "aws_cloudwatch_event_target" "zt.name" {
      rule = zt.named.aws_cloudwatch_event_rule.name
      arn  = zt.to.invocable_arn
    }
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = "events.amazonaws.com"
      source_arn = zt.named.aws_cloudwatch_event_rule.arn
    }
  }
}
