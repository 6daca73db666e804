resource "aws_sns_topic" "pager" {
  name = "${local.prefix}-on-call"
}

data "aws_iam_policy_document" "pager" {
  statement {
    sid       = "Alarms"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.pager.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }
  }
}

resource "aws_sns_topic_policy" "pager" {
  arn    = aws_sns_topic.pager.arn
  policy = data.aws_iam_policy_document.pager.json
}

resource "aws_sns_topic_subscription" "pager" {
  topic_arn = aws_sns_topic.pager.arn
  protocol  = "email"
  endpoint  = var.pager_email
}

resource "aws_cloudwatch_metric_alarm" "photos_wait" {
  alarm_name          = "${local.prefix}-photos-wait"
  alarm_description   = "Photos are not scanned."
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  dimensions          = { QueueName = "${local.prefix}-photo-queue" }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  comparison_operator = "GreaterThanThreshold"
  threshold           = 3600
  alarm_actions       = [aws_sns_topic.pager.arn]
}
