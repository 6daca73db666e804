# What terraform-aws-modules/sns makes of its inputs; facts of version 7.1.0.
foreign_module "sns" {
  source   = "terraform-aws-modules/sns/aws"
  versions = ">= 5.0, < 8.0"

  inputs {
    create                          = true
    region                          = null
    name                            = null
    delivery_policy                 = null
    display_name                    = null
    fifo_throughput_scope           = null
    kms_master_key_id               = null
    topic_policy                    = null
    signature_version               = null
    tracing_config                  = null
    archive_policy                  = null
    topic_policy_statements         = null
    data_protection_policy          = null
    tags                            = {}
    use_name_prefix                 = false
    application_feedback            = {}
    firehose_feedback               = {}
    http_feedback                   = {}
    lambda_feedback                 = {}
    sqs_feedback                    = {}
    content_based_deduplication     = false
    fifo_topic                      = false
    create_topic_policy             = true
    source_topic_policy_documents   = []
    override_topic_policy_documents = []
    enable_default_topic_policy     = true
    create_subscription             = true
    subscriptions                   = {}
  }
}

locals {
  name = try(trimsuffix(var.name, ".fifo"), "")
}

data "aws_caller_identity" "current" {
  count = var.create && var.create_topic_policy ? 1 : 0
}

resource "aws_sns_topic" "this" {
  count                                 = var.create ? 1 : 0
  region                                = var.region
  name                                  = var.use_name_prefix ? null : (var.fifo_topic ? "${local.name}.fifo" : local.name)
  name_prefix                           = var.use_name_prefix ? "${local.name}-" : null
  content_based_deduplication           = var.content_based_deduplication
  delivery_policy                       = var.delivery_policy
  display_name                          = var.display_name
  fifo_throughput_scope                 = var.fifo_throughput_scope
  fifo_topic                            = var.fifo_topic
  signature_version                     = var.fifo_topic ? null : var.signature_version
  tracing_config                        = var.tracing_config
  kms_master_key_id                     = var.kms_master_key_id
  policy                                = var.create_topic_policy ? null : var.topic_policy
  archive_policy                        = var.archive_policy
  application_failure_feedback_role_arn = try(var.application_feedback.failure_role_arn, null)
  application_success_feedback_role_arn = try(var.application_feedback.success_role_arn, null)
  firehose_failure_feedback_role_arn    = try(var.firehose_feedback.failure_role_arn, null)
  firehose_success_feedback_role_arn    = try(var.firehose_feedback.success_role_arn, null)
  http_failure_feedback_role_arn        = try(var.http_feedback.failure_role_arn, null)
  http_success_feedback_role_arn        = try(var.http_feedback.success_role_arn, null)
  lambda_failure_feedback_role_arn      = try(var.lambda_feedback.failure_role_arn, null)
  lambda_success_feedback_role_arn      = try(var.lambda_feedback.success_role_arn, null)
  sqs_failure_feedback_role_arn         = try(var.sqs_feedback.failure_role_arn, null)
  sqs_success_feedback_role_arn         = try(var.sqs_feedback.success_role_arn, null)
  tags                                  = var.tags
}

data "aws_iam_policy_document" "this" {
  count                     = var.create && var.create_topic_policy ? 1 : 0
  source_policy_documents   = var.source_topic_policy_documents
  override_policy_documents = var.override_topic_policy_documents

  dynamic "statement" {
    for_each = var.enable_default_topic_policy ? [1] : []
    content {
      sid       = "DefaultStatementID"
      actions   = ["sns:Subscribe", "sns:SetTopicAttributes", "sns:RemovePermission", "sns:Publish", "sns:ListSubscriptionsByTopic", "sns:GetTopicAttributes", "sns:DeleteTopic", "sns:AddPermission"]
      resources = [aws_sns_topic.this[0].arn]
      principals {
        type        = "AWS"
        identifiers = ["*"]
      }
      condition {
        test     = "StringEquals"
        variable = "AWS:SourceAccount"
        values   = [data.aws_caller_identity.current[0].account_id]
      }
    }
  }

  dynamic "statement" {
    for_each = var.topic_policy_statements != null ? var.topic_policy_statements : {}
    content {
      sid           = try(statement.value.sid, statement.key)
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, [aws_sns_topic.this[0].arn])
      not_resources = try(statement.value.not_resources, null)

      dynamic "principals" {
        for_each = try(statement.value.principals, [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "not_principals" {
        for_each = try(statement.value.not_principals, [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = try(statement.value.condition, statement.value.conditions, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_sns_topic_policy" "this" {
  count  = var.create && var.create_topic_policy ? 1 : 0
  region = var.region
  arn    = aws_sns_topic.this[0].arn
  policy = data.aws_iam_policy_document.this[0].json
}

resource "aws_sns_topic_subscription" "this" {
  for_each             = { for k, v in var.subscriptions : k => v if var.create && var.create_subscription }
  region               = var.region
  endpoint             = each.value.endpoint
  protocol             = each.value.protocol
  filter_policy        = try(each.value.filter_policy, null)
  filter_policy_scope  = try(each.value.filter_policy_scope, null)
  raw_message_delivery = try(each.value.raw_message_delivery, null)
  redrive_policy       = try(each.value.redrive_policy, null)
  topic_arn            = aws_sns_topic.this[0].arn
}

output "topic_arn" {
  value = try(aws_sns_topic.this[0].arn, null)
}

output "topic_id" {
  value = try(aws_sns_topic.this[0].id, null)
}

output "topic_name" {
  value = try(aws_sns_topic.this[0].name, null)
}

output "topic_owner" {
  value = try(aws_sns_topic.this[0].owner, null)
}

output "subscriptions" {
  value = aws_sns_topic_subscription.this
}
