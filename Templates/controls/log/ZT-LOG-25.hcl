control "ZT-LOG-25" {
  title       = "The alarm topic has a subscriber"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Somebody has to be looking."
  remediation = "Subscribe the on-call address or chat channel."

  applies_to = ["aws_sns_topic"]
  when       = length(referring(resource, "aws_cloudwatch_metric_alarm", "alarm_actions")) > 0 || length(referring(resource, "aws_cloudwatch_composite_alarm", "alarm_actions")) > 0

  companion "subscription" {
    type = "aws_sns_topic_subscription"
    by   = "topic_arn"
  }

  companion "chat" {
    type = "aws_chatbot_slack_channel_configuration"
    by   = "sns_topic_arns"
  }

  condition = companion.subscription != null || companion.chat != null

  fix {
    resource "aws_sns_topic_subscription" "zt.name" {
      topic_arn = resource.arn
      protocol  = "email"
      endpoint  = "security@example.com"
    }
  }

  example "good" {
    resource "aws_sns_topic" "alarms" {
      name = "alarms"
    }

    resource "aws_cloudwatch_metric_alarm" "root" {
      alarm_name    = "root"
      alarm_actions = [aws_sns_topic.alarms.arn]
    }

    resource "aws_sns_topic_subscription" "people" {
      topic_arn = aws_sns_topic.alarms.arn
      protocol  = "email"
      endpoint  = "security@example.com"
    }
  }

  example "bad" {
    resource "aws_sns_topic" "alarms" {
      name = "alarms"
    }

    resource "aws_cloudwatch_metric_alarm" "root" {
      alarm_name    = "root"
      alarm_actions = [aws_sns_topic.alarms.arn]
    }
  }

  references {
    nist_800_53  = ["AU-6", "AU-6(1)", "AU-6(5)", "IR-4", "SI-4", "SI-4(5)"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
  }
}
