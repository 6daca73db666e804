# Once a month: who may do what and no longer should. The report is locked in the audit bucket; people decide.

locals {
  analyzers = concat(
    [for region in sort(local.access_analyzer_regions) : { region = region, arn = aws_accessanalyzer_analyzer.external[region].arn }],
    [for analyzer in aws_accessanalyzer_analyzer.unused : { region = local.home, arn = analyzer.arn }],
  )
}

data "aws_iam_policy_document" "access_audit" {
  # These know no resources.
  statement {
    sid       = "ReadCredentialReport"
    actions   = ["iam:GenerateCredentialReport", "iam:GetCredentialReport", "iam:ListRoles"]
    resources = ["*"]
  }

  statement {
    sid       = "ReadRoles"
    actions   = ["iam:GetRole"]
    resources = ["arn:${local.partition}:iam::${var.account_id}:role/*"]
  }

  dynamic "statement" {
    for_each = local.here["access_analyzer"] ? [1] : []

    content {
      sid       = "ReadFindings"
      actions   = ["access-analyzer:ListFindings", "access-analyzer:ListFindingsV2"]
      resources = [for analyzer in local.analyzers : analyzer.arn]
    }
  }

  statement {
    sid       = "WriteReports"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.audit.arn}/access-audit/*"]
  }

  statement {
    sid       = "EncryptReports"
    actions   = ["kms:GenerateDataKey"]
    resources = [aws_kms_key.audit.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${local.home}.amazonaws.com"]
    }
  }

  statement {
    sid       = "Tell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]
  }

  statement {
    sid       = "EncryptWhatIsTold"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.alarms.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${local.home}.amazonaws.com"]
    }
  }
}

locals {
  access_audit_settings = {
    ACCOUNT_ID  = var.account_id
    BUCKET      = aws_s3_bucket.audit.id
    PREFIX      = "access-audit"
    KEY_ARN     = aws_kms_key.audit.arn
    TOPIC_ARN   = aws_sns_topic.alarms.arn
    UNUSED_DAYS = "90"
    KEY_DAYS    = "90"
    ANALYZERS   = jsonencode(local.analyzers)
    EXCEPTIONS  = jsonencode(var.exceptions)
  }
}

resource "aws_scheduler_schedule" "access_audit" {
  count = contains(keys(local.functions), "access_audit") ? 1 : 0

  name                = local.access_audit_name
  description         = "The first of every month"
  group_name          = aws_scheduler_schedule_group.this[0].name
  schedule_expression = "cron(0 6 1 * ? *)"
  kms_key_arn         = aws_kms_key.functions[0].arn

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 60
  }

  target {
    arn      = aws_lambda_function.functions["access_audit"].arn
    role_arn = aws_iam_role.scheduler[0].arn

    dead_letter_config {
      arn = aws_sqs_queue.functions["access_audit"].arn
    }

    retry_policy {
      maximum_event_age_in_seconds = 21600
      maximum_retry_attempts       = 5
    }
  }

  depends_on = [aws_iam_role_policy.scheduler]
}
