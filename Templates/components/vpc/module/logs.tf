# Every flow and every DNS query of the VPC is logged, for at least a year, under a key of its own.

resource "aws_kms_key" "logs" {
  description             = "Flow and DNS query logs of ${var.name}"
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = 30

  tags = merge(var.tags, { Name = "${var.name}-network-logs" })
}

resource "aws_kms_alias" "logs" {
  name          = "alias/${var.name}-network-logs"
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
    sid = "LogGroupsOfThisVpc"
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
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:log-group:/aws/vendedlogs/${var.name}/*"]
    }
  }
}

resource "aws_kms_key_policy" "logs" {
  key_id = aws_kms_key.logs.key_id
  policy = data.aws_iam_policy_document.logs_key.json
}

resource "aws_cloudwatch_log_group" "flow" {
  name              = "/aws/vendedlogs/${var.name}/flow"
  kms_key_id        = aws_kms_key.logs.arn
  retention_in_days = var.log_retention_days

  tags = var.tags

  depends_on = [aws_kms_key_policy.logs]
}

data "aws_iam_policy_document" "flow_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:ec2:${local.region}:${local.account}:vpc-flow-log/*"]
    }
  }
}

data "aws_iam_policy_document" "flow" {
  statement {
    sid = "WriteFlowLogs"
    actions = [
      "logs:CreateLogStream",
      "logs:DescribeLogStreams",
      "logs:PutLogEvents",
    ]
    resources = ["${aws_cloudwatch_log_group.flow.arn}:*"]
  }

  # Groups cannot be listed one by one.
  statement {
    sid       = "FindTheLogGroup"
    actions   = ["logs:DescribeLogGroups"]
    resources = ["*"]
  }
}

# Role names have 64 characters; long ones keep a digest, so that two of them never meet.
locals {
  flow_role = length(var.name) <= 54 ? "${var.name}-flow-logs" : "${trimsuffix(substr(var.name, 0, 45), "-")}-${substr(sha256(var.name), 0, 8)}-flow-logs"
}

resource "aws_iam_role" "flow" {
  name               = local.flow_role
  description        = "Lets the flow logs of ${var.name} be written"
  assume_role_policy = data.aws_iam_policy_document.flow_trust.json

  tags = var.tags
}

resource "aws_iam_role_policy" "flow" {
  name   = "write-flow-logs"
  role   = aws_iam_role.flow.id
  policy = data.aws_iam_policy_document.flow.json
}

resource "aws_flow_log" "this" {
  vpc_id                   = aws_vpc.this.id
  traffic_type             = "ALL"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.flow.arn
  iam_role_arn             = aws_iam_role.flow.arn
  max_aggregation_interval = 60

  tags = merge(var.tags, { Name = var.name })

  depends_on = [aws_iam_role_policy.flow]
}

resource "aws_cloudwatch_log_anomaly_detector" "flow" {
  detector_name           = "${var.name}-flow"
  log_group_arn_list      = [aws_cloudwatch_log_group.flow.arn]
  evaluation_frequency    = "TEN_MIN"
  anomaly_visibility_time = 7
  enabled                 = true

  tags = var.tags
}

resource "aws_cloudwatch_log_group" "dns" {
  name              = "/aws/vendedlogs/${var.name}/dns"
  kms_key_id        = aws_kms_key.logs.arn
  retention_in_days = var.log_retention_days

  tags = var.tags

  depends_on = [aws_kms_key_policy.logs]
}

resource "aws_route53_resolver_query_log_config" "this" {
  name            = local.dns_name
  destination_arn = aws_cloudwatch_log_group.dns.arn

  tags = var.tags
}

resource "aws_route53_resolver_query_log_config_association" "this" {
  resolver_query_log_config_id = aws_route53_resolver_query_log_config.this.id
  resource_id                  = aws_vpc.this.id
}
