# Every flow through the gateway is logged, for at least a year.

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

data "aws_iam_policy_document" "logs_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:vpc-flow-log/*"]
    }
  }
}

data "aws_iam_policy_document" "logs" {
  statement {
    sid = "WriteFlowLogs"
    actions = [
      "logs:CreateLogStream",
      "logs:DescribeLogStreams",
      "logs:PutLogEvents",
    ]
    resources = ["${aws_cloudwatch_log_group.this.arn}:*"]
  }

  # Groups cannot be listed one by one.
  statement {
    sid       = "FindTheLogGroup"
    actions   = ["logs:DescribeLogGroups"]
    resources = ["*"]
  }
}

locals {
  logs_role = length(local.name) <= 54 ? "${local.name}-flow-logs" : "${trim(substr(local.name, 0, 45), "-")}-${substr(sha256(var.name), 0, 8)}-flow-logs"
}

resource "aws_iam_role" "logs" {
  name               = local.logs_role
  description        = "Lets the flow logs of ${local.name} be written"
  assume_role_policy = data.aws_iam_policy_document.logs_trust.json

  tags = merge(var.tags, { Name = local.logs_role })
}

resource "aws_iam_role_policy" "logs" {
  name   = "write-flow-logs"
  role   = aws_iam_role.logs.id
  policy = data.aws_iam_policy_document.logs.json
}

resource "aws_flow_log" "this" {
  transit_gateway_id       = aws_ec2_transit_gateway.this.id
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.this.arn
  iam_role_arn             = aws_iam_role.logs.arn
  max_aggregation_interval = 60

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_iam_role_policy.logs]
}
