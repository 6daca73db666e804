control "ZT-LOG-24" {
  title       = "Alarms do something when they fire"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An alarm without an action is a log line."
  remediation = "Point alarm_actions at the security topic."

  applies_to = ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"]
  condition  = is_set(resource.alarm_actions) && resource.actions_enabled != false

  example "good" {
    resource "aws_sns_topic" "alarms" {}

    resource "aws_cloudwatch_metric_alarm" "root" {
      alarm_name          = "root"
      comparison_operator = "GreaterThanOrEqualToThreshold"
      evaluation_periods  = 1
      alarm_actions       = [aws_sns_topic.alarms.arn]
    }
  }

  example "bad" {
    resource "aws_cloudwatch_metric_alarm" "root" {
      alarm_name          = "root"
      comparison_operator = "GreaterThanOrEqualToThreshold"
      evaluation_periods  = 1
    }
  }

  references {
    security_hub = ["CloudWatch.15", "CloudWatch.17"]
    nist_800_53  = ["AU-6(1)", "AU-6(5)", "CA-7", "IR-4(1)", "IR-4(5)", "SI-2", "SI-4(12)", "SI-4(5)", "SI-20"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_319"]
    prowler      = ["cloudwatch_alarm_actions_enabled", "cloudwatch_alarm_actions_alarm_state_configured"]
  }
}
