resource "aws_cloudwatch_event_bus" "parcels" {
  name = "${local.prefix}-parcel-events"
}

# The analytics team subscribes, and since the hackathon also sends.
resource "aws_cloudwatch_event_bus_policy" "parcels" {
  event_bus_name = aws_cloudwatch_event_bus.parcels.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Analytics"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::444455556666:root" }
        Action    = ["events:PutEvents", "events:PutRule", "events:PutTargets"]
        Resource  = aws_cloudwatch_event_bus.parcels.arn
      }
    ]
  })
}

resource "aws_cloudwatch_event_rule" "accepted" {
  name           = "${local.prefix}-accepted"
  event_bus_name = aws_cloudwatch_event_bus.parcels.name
  event_pattern  = jsonencode({ detail-type = ["parcel.accepted"] })
}

resource "aws_cloudwatch_event_target" "workflow" {
  rule           = aws_cloudwatch_event_rule.accepted.name
  event_bus_name = aws_cloudwatch_event_bus.parcels.name
  arn            = aws_sfn_state_machine.delivery.arn
  role_arn       = aws_iam_role.start.arn
}

resource "aws_cloudwatch_event_rule" "lost" {
  name           = "${local.prefix}-lost"
  event_bus_name = aws_cloudwatch_event_bus.parcels.name
  event_pattern  = jsonencode({ detail-type = ["parcel.lost"] })
}

resource "aws_cloudwatch_event_target" "lost" {
  rule           = aws_cloudwatch_event_rule.lost.name
  event_bus_name = aws_cloudwatch_event_bus.parcels.name
  arn            = module.function["notify-recipient"].arn
}

resource "aws_lambda_permission" "lost" {
  statement_id  = "Lost"
  action        = "lambda:InvokeFunction"
  function_name = module.function["notify-recipient"].name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.lost.arn
}

resource "aws_scheduler_schedule" "nightly" {
  name                         = "${local.prefix}-nightly-run"
  schedule_expression          = "cron(15 2 * * ? *)"
  schedule_expression_timezone = "Europe/Berlin"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sfn_state_machine.delivery.arn
    role_arn = aws_iam_role.start.arn
    input    = jsonencode({ run = "nightly" })
  }
}

data "aws_iam_policy_document" "start_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com", "scheduler.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }
  }
}

resource "aws_iam_role" "start" {
  name               = "${local.prefix}-start"
  assume_role_policy = data.aws_iam_policy_document.start_trust.json
}

resource "aws_iam_role_policy" "start" {
  name = "start"
  role = aws_iam_role.start.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "states:StartExecution"
        Resource = aws_sfn_state_machine.delivery.arn
      }
    ]
  })
}
