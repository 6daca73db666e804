# Every decision is logged, without what the requests carry as credentials. The log group's name must begin with aws-waf-logs-.

resource "aws_kms_key" "logs" {
  region = local.region

  description             = "Firewall logs of ${var.name}"
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = 30

  tags = merge(var.tags, { Name = "${var.name}-logs" })
}

resource "aws_kms_alias" "logs" {
  region = local.region

  name          = "alias/${var.name}-logs"
  target_key_id = aws_kms_key.logs.key_id
}

data "aws_iam_policy_document" "logs_key" {
  # Administration is left to the IAM policies of this account; using the key is not among it.
  statement {
    sid       = "AccountAdministration"
    resources = [aws_kms_key.logs.arn]
    actions = [
      "kms:CancelKeyDeletion",
      "kms:CreateAlias",
      "kms:DeleteAlias",
      "kms:DescribeKey",
      "kms:DisableKey",
      "kms:EnableKey",
      "kms:EnableKeyRotation",
      "kms:GetKeyPolicy",
      "kms:GetKeyRotationStatus",
      "kms:ListGrants",
      "kms:ListKeyPolicies",
      "kms:ListKeyRotations",
      "kms:ListResourceTags",
      "kms:PutKeyPolicy",
      "kms:RevokeGrant",
      "kms:RotateKeyOnDemand",
      "kms:ScheduleKeyDeletion",
      "kms:TagResource",
      "kms:UntagResource",
      "kms:UpdateAlias",
      "kms:UpdateKeyDescription",
    ]

    principals {
      type        = "AWS"
      identifiers = ["arn:${local.partition}:iam::${local.account}:root"]
    }
  }

  statement {
    sid = "ThisLogGroup"
    actions = [
      "kms:Decrypt",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyWithoutPlaintext",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ]
    resources = [aws_kms_key.logs.arn]

    principals {
      type        = "Service"
      identifiers = ["logs.${local.region}.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:log-group:aws-waf-logs-${var.name}"]
    }
  }
}

resource "aws_kms_key_policy" "logs" {
  region = local.region

  key_id = aws_kms_key.logs.key_id
  policy = data.aws_iam_policy_document.logs_key.json
}

resource "aws_cloudwatch_log_group" "this" {
  region = local.region

  name              = "aws-waf-logs-${var.name}"
  kms_key_id        = aws_kms_key.logs.arn
  retention_in_days = var.log_retention_days

  tags = var.tags

  depends_on = [aws_kms_key_policy.logs]
}

data "aws_iam_policy_document" "delivery" {
  statement {
    sid = "FirewallLogs"
    actions = [
      "logs:CreateLogStream",
      "logs:PutLogEvents",
    ]
    resources = ["${aws_cloudwatch_log_group.this.arn}:*"]

    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:*"]
    }
  }
}

resource "aws_cloudwatch_log_resource_policy" "this" {
  region = local.region

  policy_name     = "aws-waf-logs-${var.name}"
  policy_document = data.aws_iam_policy_document.delivery.json
}

resource "aws_wafv2_web_acl_logging_configuration" "this" {
  region = local.region

  resource_arn            = aws_wafv2_web_acl.this.arn
  log_destination_configs = [aws_cloudwatch_log_group.this.arn]

  redacted_fields {
    single_header {
      name = "authorization"
    }
  }

  redacted_fields {
    single_header {
      name = "cookie"
    }
  }

  depends_on = [aws_cloudwatch_log_resource_policy.this]
}

resource "aws_cloudwatch_log_anomaly_detector" "this" {
  region = local.region

  detector_name           = var.name
  log_group_arn_list      = [aws_cloudwatch_log_group.this.arn]
  evaluation_frequency    = "TEN_MIN"
  anomaly_visibility_time = 7
  enabled                 = true

  tags = var.tags
}
