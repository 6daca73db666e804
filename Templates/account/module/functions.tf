# The functions of the baseline, one file of Python each, packed without a network. A role may do what its policy says and no more;
# whatever fails too often is kept, and somebody hears of it.

locals {
  respond_name      = "${var.name}-respond"
  access_audit_name = "${var.name}-access-audit"
  elevation_name    = "${var.name}-elevation"
  function_names    = sort([for function in local.functions : function.name])

  # Those that are switched on.
  functions     = merge({ for key, function in local.acting_functions : key => function if contains(var.acting_services, key) }, local.elevation_functions)
  has_functions = length(local.functions) > 0

  acting_functions = {
    respond = {
      name                  = local.respond_name
      description           = "Answers findings of GuardDuty and Security Hub"
      file                  = "respond"
      timeout               = 120
      concurrency           = 5
      rule_arns             = local.respond_arns
      environment_variables = local.respond_settings
    }
    access_audit = {
      name                  = local.access_audit_name
      description           = "Reports every month who may do what and no longer should"
      file                  = "access_audit"
      timeout               = 900
      concurrency           = 1
      rule_arns             = {}
      environment_variables = local.access_audit_settings
    }
  }

  elevation_functions = {
    for elevation in local.elevation : "elevation" => {
      name                  = elevation.name
      description           = "Gives permission sets for some hours and takes them back"
      file                  = "elevate"
      timeout               = 300
      concurrency           = 5
      rule_arns             = {}
      environment_variables = local.elevation_settings
    }
  }

  function_policies = {
    respond      = data.aws_iam_policy_document.respond.json
    access_audit = data.aws_iam_policy_document.access_audit.json
    elevation    = one(data.aws_iam_policy_document.elevate[*].json)
  }

}

resource "aws_kms_key" "functions" {
  count = local.has_functions ? 1 : 0

  description             = "${var.name}: functions of the baseline"
  enable_key_rotation     = true
  rotation_period_in_days = 365
  deletion_window_in_days = 30

  tags = merge(var.tags, { Name = "${var.name}-functions" })
}

resource "aws_kms_alias" "functions" {
  count = local.has_functions ? 1 : 0

  name          = "alias/${var.name}-functions"
  target_key_id = aws_kms_key.functions[0].key_id
}

data "aws_iam_policy_document" "functions_key" {
  count = local.has_functions ? 1 : 0

  statement {
    sid       = "AccountAdministration"
    actions   = local.key_administration
    resources = aws_kms_key.functions[*].arn

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }
  }

  # Whom IAM policies allow it may use the key, but only through the services that hold what it encrypts.
  statement {
    sid       = "UseThroughService"
    resources = aws_kms_key.functions[*].arn
    actions = [
      "kms:Decrypt",
      "kms:DescribeKey",
      "kms:Encrypt",
      "kms:GenerateDataKey",
    ]

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = [for service in ["lambda", "scheduler", "sqs"] : "${service}.${local.home}.amazonaws.com"]
    }
  }

  statement {
    sid       = "GrantToService"
    actions   = ["kms:CreateGrant"]
    resources = aws_kms_key.functions[*].arn

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["lambda.${local.home}.amazonaws.com"]
    }

    condition {
      test     = "Bool"
      variable = "kms:GrantIsForAWSResource"
      values   = ["true"]
    }
  }

  statement {
    sid       = "LogGroups"
    resources = aws_kms_key.functions[*].arn
    actions = [
      "kms:Decrypt",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyWithoutPlaintext",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
    ]

    principals {
      type        = "Service"
      identifiers = ["logs.${local.home}.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values = [
        "arn:${local.partition}:logs:${local.home}:${var.account_id}:log-group:/aws/lambda/${var.name}-*",
        "arn:${local.partition}:logs:${local.home}:${var.account_id}:log-group:/aws/vendedlogs/states/${var.name}-*",
      ]
    }
  }

  # Rules put what they could not deliver into the encrypted queues.
  statement {
    sid       = "RulesKeepWhatFailed"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = aws_kms_key.functions[*].arn

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "StringEqualsIfExists"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }
  }
}

resource "aws_kms_key_policy" "functions" {
  count = local.has_functions ? 1 : 0

  key_id = aws_kms_key.functions[0].key_id
  policy = data.aws_iam_policy_document.functions_key[0].json
}

data "archive_file" "functions" {
  for_each = local.functions

  type             = "zip"
  source_file      = "${path.module}/functions/${each.value.file}.py"
  output_path      = "${path.root}/.terraform/${each.value.name}.zip"
  output_file_mode = "0644"
}

resource "aws_cloudwatch_log_group" "functions" {
  for_each = local.functions

  name              = "/aws/lambda/${each.value.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.functions[0].arn

  tags = merge(var.tags, { Name = each.value.name })

  # CloudWatch Logs asks at once whether it may use the key.
  depends_on = [aws_kms_key_policy.functions]
}

data "aws_iam_policy_document" "function_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }
  }
}

resource "aws_iam_role" "functions" {
  for_each = local.functions

  name               = each.value.name
  description        = each.value.description
  assume_role_policy = data.aws_iam_policy_document.function_trust.json

  tags = merge(var.tags, { Name = each.value.name })
}

data "aws_iam_policy_document" "functions" {
  for_each = local.functions

  source_policy_documents = [local.function_policies[each.key]]

  statement {
    sid       = "WriteItsLog"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.functions[each.key].arn}:*"]
  }

  statement {
    sid       = "KeepWhatFailed"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.functions[each.key].arn]
  }

  # The queue and the environment are encrypted with the key of the functions.
  statement {
    sid       = "UseTheKeyOfTheFunctions"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = aws_kms_key.functions[*].arn

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sqs.${local.home}.amazonaws.com", "lambda.${local.home}.amazonaws.com"]
    }
  }

  # Traces know no resource.
  statement {
    sid       = "Trace"
    actions   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "functions" {
  for_each = local.functions

  name   = "function"
  role   = aws_iam_role.functions[each.key].id
  policy = data.aws_iam_policy_document.functions[each.key].json
}

resource "aws_lambda_function" "functions" {
  for_each = local.functions

  function_name                  = each.value.name
  description                    = each.value.description
  role                           = aws_iam_role.functions[each.key].arn
  runtime                        = "python3.12"
  architectures                  = ["arm64"]
  handler                        = "${each.value.file}.handler"
  filename                       = data.archive_file.functions[each.key].output_path
  source_code_hash               = data.archive_file.functions[each.key].output_base64sha256
  memory_size                    = 256
  timeout                        = each.value.timeout
  reserved_concurrent_executions = each.value.concurrency
  kms_key_arn                    = aws_kms_key.functions[0].arn

  environment {
    variables = each.value.environment_variables
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.functions[each.key].arn
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.functions[each.key].name
  }

  tags = merge(var.tags, { Name = each.value.name })

  depends_on = [aws_iam_role_policy.functions]
}

resource "aws_lambda_function_event_invoke_config" "functions" {
  for_each = local.functions

  function_name                = aws_lambda_function.functions[each.key].function_name
  maximum_event_age_in_seconds = 21600
  maximum_retry_attempts       = 2
}

resource "aws_sqs_queue" "functions" {
  for_each = local.functions

  name                      = "${each.value.name}-dead-letter"
  message_retention_seconds = 1209600
  kms_master_key_id         = aws_kms_key.functions[0].arn

  tags = merge(var.tags, { Name = "${each.value.name}-dead-letter" })
}

data "aws_iam_policy_document" "functions_queue" {
  for_each = local.functions

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.functions[each.key].arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }

  # Events that did not even reach the function.
  dynamic "statement" {
    for_each = length(each.value.rule_arns) == 0 ? [] : [1]

    content {
      sid       = "RulesKeepWhatFailed"
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.functions[each.key].arn]

      principals {
        type        = "Service"
        identifiers = ["events.amazonaws.com"]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:SourceArn"
        values   = values(each.value.rule_arns)
      }
    }
  }
}

resource "aws_sqs_queue_policy" "functions" {
  for_each = local.functions

  queue_url = aws_sqs_queue.functions[each.key].id
  policy    = data.aws_iam_policy_document.functions_queue[each.key].json
}

resource "aws_lambda_permission" "respond" {
  for_each = contains(keys(local.functions), "respond") ? local.respond_arns : {}

  statement_id   = each.key
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.functions["respond"].function_name
  principal      = "events.amazonaws.com"
  source_arn     = each.value
  source_account = var.account_id
}

resource "aws_cloudwatch_metric_alarm" "functions_errors" {
  for_each = local.functions

  alarm_name          = "${each.value.name}-errors"
  alarm_description   = "The function fails: ${each.value.description}"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  dimensions          = { FunctionName = aws_lambda_function.functions[each.key].function_name }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  actions_enabled     = true
  alarm_actions       = [aws_sns_topic.alarms.arn]

  tags = merge(var.tags, { Name = "${each.value.name}-errors" })
}

resource "aws_cloudwatch_metric_alarm" "functions_dead_letter" {
  for_each = local.functions

  alarm_name          = "${each.value.name}-dead-letter"
  alarm_description   = "Something was not done: look into the queue. ${each.value.description}"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = aws_sqs_queue.functions[each.key].name }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  actions_enabled     = true
  alarm_actions       = [aws_sns_topic.alarms.arn]

  tags = merge(var.tags, { Name = "${each.value.name}-dead-letter" })
}
