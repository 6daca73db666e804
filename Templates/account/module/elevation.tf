# Rights for some hours, after somebody else approved: only where Identity Center is configured. A permission set that is named here
# is assigned in no other way; the schedule takes back what no running elevation holds.

locals {
  elevation = var.identity_center == null ? [] : [merge(var.identity_center, { name = local.elevation_name })]

  elevation_machine_arn = "arn:${local.partition}:states:${local.home}:${var.account_id}:stateMachine:${local.elevation_name}"
  elevation_log_group   = "/aws/vendedlogs/states/${local.elevation_name}"
}

data "aws_iam_policy_document" "elevate" {
  count = length(local.elevation)

  statement {
    sid     = "AssignInThisAccount"
    actions = ["sso:CreateAccountAssignment", "sso:DeleteAccountAssignment", "sso:ListAccountAssignments"]
    resources = concat(
      [local.elevation[0].instance_arn, "arn:${local.partition}:sso:::account/${var.account_id}"],
      values(local.elevation[0].permission_sets),
    )
  }

  statement {
    sid       = "SeeWhetherItIsDone"
    actions   = ["sso:DescribeAccountAssignmentCreationStatus", "sso:DescribeAccountAssignmentDeletionStatus"]
    resources = [local.elevation[0].instance_arn]
  }

  statement {
    sid       = "FindPeople"
    actions   = ["identitystore:GetUserId"]
    resources = ["arn:${local.partition}:identitystore::${local.elevation[0].owner_account_id}:identitystore/${local.elevation[0].identity_store_id}", "arn:${local.partition}:identitystore:::user/*"]
  }

  statement {
    sid       = "SeeRunningElevations"
    actions   = ["states:ListExecutions"]
    resources = [local.elevation_machine_arn]
  }

  statement {
    sid       = "ReadRequests"
    actions   = ["states:DescribeExecution"]
    resources = ["arn:${local.partition}:states:${local.home}:${var.account_id}:execution:${local.elevation_name}:*"]
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
  elevation_settings = length(local.elevation) == 0 ? {} : {
    ACCOUNT_ID        = var.account_id
    INSTANCE_ARN      = local.elevation[0].instance_arn
    IDENTITY_STORE_ID = local.elevation[0].identity_store_id
    SSO_REGION        = local.elevation[0].region
    PERMISSION_SETS   = jsonencode(local.elevation[0].permission_sets)
    MAX_HOURS         = tostring(local.elevation[0].max_hours)
    STATE_MACHINE_ARN = local.elevation_machine_arn
    TOPIC_ARN         = aws_sns_topic.alarms.arn
  }
}

data "aws_iam_policy_document" "elevation_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["states.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [local.elevation_machine_arn]
    }
  }
}

resource "aws_iam_role" "elevation_machine" {
  count = length(local.elevation)

  name               = "${local.elevation_name}-states"
  description        = "Calls the function of elevations"
  assume_role_policy = data.aws_iam_policy_document.elevation_trust.json

  tags = merge(var.tags, { Name = "${local.elevation_name}-states" })
}

data "aws_iam_policy_document" "elevation_machine" {
  count = length(local.elevation)

  statement {
    sid       = "CallTheFunction"
    actions   = ["lambda:InvokeFunction"]
    resources = [aws_lambda_function.functions["elevation"].arn]
  }

  # Deliveries of logs and traces know no resources.
  statement {
    sid       = "LogAndTrace"
    resources = ["*"]
    actions = [
      "logs:CreateLogDelivery",
      "logs:DeleteLogDelivery",
      "logs:DescribeLogGroups",
      "logs:DescribeResourcePolicies",
      "logs:GetLogDelivery",
      "logs:ListLogDeliveries",
      "logs:PutResourcePolicy",
      "logs:UpdateLogDelivery",
      "xray:GetSamplingRules",
      "xray:GetSamplingTargets",
      "xray:PutTelemetryRecords",
      "xray:PutTraceSegments",
    ]
  }
}

resource "aws_iam_role_policy" "elevation_machine" {
  count = length(local.elevation)

  name   = "elevation"
  role   = aws_iam_role.elevation_machine[0].id
  policy = data.aws_iam_policy_document.elevation_machine[0].json
}

resource "aws_cloudwatch_log_group" "elevation" {
  count = length(local.elevation)

  name              = local.elevation_log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.functions[0].arn

  tags = merge(var.tags, { Name = local.elevation_name })

  depends_on = [aws_kms_key_policy.functions]
}

resource "aws_sfn_state_machine" "elevation" {
  count = length(local.elevation)

  name     = local.elevation_name
  type     = "STANDARD"
  role_arn = aws_iam_role.elevation_machine[0].arn

  definition = jsonencode({
    Comment = "Asked for, approved by somebody else, given, taken back"
    StartAt = "Ask"
    States = {
      Ask = {
        Type           = "Task"
        Resource       = "arn:${local.partition}:states:::lambda:invoke.waitForTaskToken"
        TimeoutSeconds = 14400
        ResultPath     = "$.approval"
        Next           = "Grant"
        Parameters = {
          FunctionName = aws_lambda_function.functions["elevation"].arn
          Payload      = { step = "ask", "request.$" = "$", "token.$" = "$$.Task.Token" }
        }
        Catch = [{ ErrorEquals = ["Refused", "States.Timeout"], ResultPath = "$.answer", Next = "NotGranted" }]
      }
      Grant = {
        Type           = "Task"
        Resource       = "arn:${local.partition}:states:::lambda:invoke"
        ResultSelector = { "seconds.$" = "$.Payload.seconds" }
        ResultPath     = "$.grant"
        Next           = "Hold"
        Parameters = {
          FunctionName = aws_lambda_function.functions["elevation"].arn
          Payload      = { step = "grant", "request.$" = "$", "approval.$" = "$.approval" }
        }
        Retry = [{ ErrorEquals = ["Failed", "Lambda.ServiceException", "Lambda.TooManyRequestsException"], IntervalSeconds = 10, MaxAttempts = 3, BackoffRate = 2 }]
        Catch = [
          { ErrorEquals = ["Refused"], ResultPath = "$.answer", Next = "NotGranted" },
          { ErrorEquals = ["States.ALL"], ResultPath = "$.answer", Next = "Revoke" },
        ]
      }
      Hold = {
        Type        = "Wait"
        SecondsPath = "$.grant.seconds"
        Next        = "Revoke"
      }
      Revoke = {
        Type     = "Task"
        Resource = "arn:${local.partition}:states:::lambda:invoke"
        End      = true
        Parameters = {
          FunctionName = aws_lambda_function.functions["elevation"].arn
          Payload      = { step = "revoke", "request.$" = "$" }
        }
        Retry = [{ ErrorEquals = ["States.ALL"], IntervalSeconds = 15, MaxAttempts = 8, BackoffRate = 2 }]
      }
      NotGranted = { Type = "Succeed" }
    }
  })

  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "${aws_cloudwatch_log_group.elevation[0].arn}:*"
  }

  tracing_configuration {
    enabled = true
  }

  tags = merge(var.tags, { Name = local.elevation_name })

  depends_on = [aws_iam_role_policy.elevation_machine]
}

resource "aws_cloudwatch_metric_alarm" "elevation" {
  count = length(local.elevation)

  alarm_name          = "${local.elevation_name}-failed"
  alarm_description   = "An elevation failed: see whether its rights are gone"
  namespace           = "AWS/States"
  metric_name         = "ExecutionsFailed"
  dimensions          = { StateMachineArn = aws_sfn_state_machine.elevation[0].arn }
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  treat_missing_data  = "notBreaching"
  actions_enabled     = true
  alarm_actions       = [aws_sns_topic.alarms.arn]

  tags = merge(var.tags, { Name = "${local.elevation_name}-failed" })
}

resource "aws_scheduler_schedule" "elevation_sweep" {
  count = length(local.elevation)

  name                = "${local.elevation_name}-sweep"
  description         = "Takes back what no running elevation holds"
  group_name          = aws_scheduler_schedule_group.this[0].name
  schedule_expression = "rate(15 minutes)"
  kms_key_arn         = aws_kms_key.functions[0].arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.functions["elevation"].arn
    role_arn = aws_iam_role.scheduler[0].arn
    input    = jsonencode({ step = "sweep" })

    dead_letter_config {
      arn = aws_sqs_queue.functions["elevation"].arn
    }

    retry_policy {
      maximum_event_age_in_seconds = 900
      maximum_retry_attempts       = 3
    }
  }

  depends_on = [aws_iam_role_policy.scheduler]
}

# Two policies for two kinds of people: give nobody both.
data "aws_iam_policy_document" "elevation_request" {
  count = length(local.elevation)

  statement {
    sid       = "Ask"
    actions   = ["states:StartExecution"]
    resources = [aws_sfn_state_machine.elevation[0].arn]
  }
}

resource "aws_iam_policy" "elevation_request" {
  count = length(local.elevation)

  name        = "${local.elevation_name}-request"
  description = "May ask for an elevation"
  policy      = data.aws_iam_policy_document.elevation_request[0].json

  tags = merge(var.tags, { Name = "${local.elevation_name}-request" })
}

data "aws_iam_policy_document" "elevation_approve" {
  count = length(local.elevation)

  statement {
    sid       = "Answer"
    actions   = ["states:SendTaskFailure", "states:SendTaskSuccess"]
    resources = [aws_sfn_state_machine.elevation[0].arn]
  }
}

resource "aws_iam_policy" "elevation_approve" {
  count = length(local.elevation)

  name        = "${local.elevation_name}-approve"
  description = "May approve or refuse elevations"
  policy      = data.aws_iam_policy_document.elevation_approve[0].json

  tags = merge(var.tags, { Name = "${local.elevation_name}-approve" })
}
