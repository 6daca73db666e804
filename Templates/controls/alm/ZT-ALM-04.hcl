control "ZT-ALM-04" {
  title       = "IAM policy changes raise an alarm"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "cloudtrail"
  rationale   = "Permission creep and persistence both start with a policy change."
  remediation = "Add the metric filter and the alarm to the log group of the trail."

  condition = anytrue([
    for filter in resources("aws_cloudwatch_log_metric_filter") :
    matches(filter.pattern, "AttachRolePolicy") && matches(filter.pattern, "PutRolePolicy") && matches(filter.pattern, "CreatePolicyVersion") && anytrue([
      for alarm in resources("aws_cloudwatch_metric_alarm") :
      same(alarm.metric_name, first(filter.metric_transformation).name) && is_set(alarm.alarm_actions) && alarm.actions_enabled != false
    ])
    ]) || anytrue([
    for rule in resources("aws_cloudwatch_event_rule") : matches(rule.event_pattern, "AttachRolePolicy") && length(referring(rule, "aws_cloudwatch_event_target", "rule")) > 0
  ])

  example "good" {
    resource "aws_cloudwatch_log_metric_filter" "this" {
      name           = "alarm"
      log_group_name = "trail"
      pattern        = "AttachRolePolicy PutRolePolicy CreatePolicyVersion"

      metric_transformation {
        name      = "alarm"
        namespace = "security"
        value     = "1"
      }
    }

    resource "aws_cloudwatch_metric_alarm" "this" {
      alarm_name    = "alarm"
      metric_name   = aws_cloudwatch_log_metric_filter.this.metric_transformation[0].name
      alarm_actions = ["arn:aws:sns:eu-west-1:111111111111:alarms"]
    }
  }

  # A filter that no alarm watches tells nobody.
  example "bad" {
    resource "aws_cloudwatch_log_metric_filter" "this" {
      name           = "alarm"
      log_group_name = "trail"
      pattern        = "AttachRolePolicy PutRolePolicy CreatePolicyVersion"

      metric_transformation {
        name      = "alarm"
        namespace = "security"
        value     = "1"
      }
    }
  }

  references {
    security_hub = ["CloudWatch.4"]
    cis_aws_5    = ["4.4"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    trivy        = ["AWS-0150"]
    prowler      = ["cloudwatch_log_metric_filter_policy_changes"]
  }
}
