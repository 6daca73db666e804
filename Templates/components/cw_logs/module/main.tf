# Logs that are encrypted with the key of this component and kept for a year or longer.

locals {
  name       = var.name
  log_groups = ["${var.prefix}/${local.name}"]
}

resource "aws_cloudwatch_log_group" "this" {
  name                        = local.log_groups[0]
  retention_in_days           = var.log_retention_days
  kms_key_id                  = aws_kms_key.this.arn
  deletion_protection_enabled = !var.disposable

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

# Services that deliver to this group, each for the one resource that an arrow names.
data "aws_iam_policy_document" "delivery" {
  source_policy_documents = var.policy_documents
}

resource "aws_cloudwatch_log_resource_policy" "this" {
  count = length(var.policy_documents) > 0 ? 1 : 0

  policy_name     = local.name
  policy_document = data.aws_iam_policy_document.delivery.json
}

# Whom the log group tells, line by line; streams with a role of its own, functions by their own policy.
resource "aws_cloudwatch_log_subscription_filter" "this" {
  for_each = var.subscriptions

  name            = each.key
  log_group_name  = aws_cloudwatch_log_group.this.name
  filter_pattern  = ""
  destination_arn = each.value.arn
  role_arn        = each.value.with_role ? aws_iam_role.this[0].arn : null
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["${aws_cloudwatch_log_group.this.arn}:*"]
    }
  }
}

resource "aws_iam_role" "this" {
  count = anytrue([for subscription in values(var.subscriptions) : subscription.with_role]) ? 1 : 0

  name                 = length(local.name) <= 64 ? local.name : "${substr(local.name, 0, 57)}-${substr(sha256(local.name), 0, 6)}"
  description          = "Whom the log group ${local.name} may tell: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_cloudwatch_log_anomaly_detector" "this" {
  detector_name        = local.name
  log_group_arn_list   = [aws_cloudwatch_log_group.this.arn]
  enabled              = true
  evaluation_frequency = "FIFTEEN_MIN"
  kms_key_id           = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })
}
