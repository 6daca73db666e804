# Every call in every region, whose files prove that they were not changed.

resource "aws_cloudwatch_log_group" "trail" {
  count = local.here["cloudtrail"] ? 1 : 0

  name              = local.trail_log
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.audit.arn

  tags = merge(var.tags, { Name = local.trail_log })

  depends_on = [aws_kms_key_policy.audit]
}

data "aws_iam_policy_document" "trail_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [local.trail_arn]
    }
  }
}

resource "aws_iam_role" "trail" {
  count = local.here["cloudtrail"] ? 1 : 0

  name               = "${var.name}-trail"
  description        = "CloudTrail writes to its log group"
  assume_role_policy = data.aws_iam_policy_document.trail_trust.json

  tags = merge(var.tags, { Name = "${var.name}-trail" })
}

data "aws_iam_policy_document" "trail" {
  count = local.here["cloudtrail"] ? 1 : 0

  statement {
    sid       = "WriteLogs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.trail[0].arn}:log-stream:${var.account_id}_CloudTrail_${local.home}*"]
  }
}

resource "aws_iam_role_policy" "trail" {
  count = local.here["cloudtrail"] ? 1 : 0

  name   = "write-logs"
  role   = aws_iam_role.trail[0].id
  policy = data.aws_iam_policy_document.trail[0].json
}

resource "aws_cloudtrail" "this" {
  count = local.here["cloudtrail"] ? 1 : 0

  name                          = local.trail_name
  s3_bucket_name                = aws_s3_bucket.audit.id
  s3_key_prefix                 = "cloudtrail"
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_logging                = true
  enable_log_file_validation    = true
  kms_key_id                    = aws_kms_key.audit.arn
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.trail[0].arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.trail[0].arn

  advanced_event_selector {
    name = "Management events"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  # The trail's own writes are left out, or each would record the next.
  advanced_event_selector {
    name = "Objects in every bucket but those of the logs"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }

    field_selector {
      field           = "resources.ARN"
      not_starts_with = ["${aws_s3_bucket.audit.arn}/", "${aws_s3_bucket.access_logs.arn}/"]
    }
  }

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }

  insight_selector {
    insight_type = "ApiErrorRateInsight"
  }

  tags = merge(var.tags, { Name = local.trail_name })

  depends_on = [
    aws_iam_role_policy.trail,
    aws_kms_key_policy.audit,
    aws_s3_bucket_policy.audit,
  ]
}
