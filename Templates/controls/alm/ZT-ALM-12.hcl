control "ZT-ALM-12" {
  title       = "Network gateway changes raise an alarm"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "cloudtrail"
  rationale   = "A new internet gateway is a new perimeter."
  remediation = "Add the metric filter and the alarm to the log group of the trail."

  condition = anytrue([
    for filter in resources("aws_cloudwatch_log_metric_filter") :
    matches(filter.pattern, "AttachInternetGateway") && matches(filter.pattern, "CreateInternetGateway") && anytrue([
      for alarm in resources("aws_cloudwatch_metric_alarm") :
      same(alarm.metric_name, first(filter.metric_transformation).name) && is_set(alarm.alarm_actions) && alarm.actions_enabled != false
    ])
    ]) || anytrue([
    for rule in resources("aws_cloudwatch_event_rule") : matches(rule.event_pattern, "AttachInternetGateway") && length(referring(rule, "aws_cloudwatch_event_target", "rule")) > 0
  ])

  example "good" {
    resource "aws_cloudwatch_log_metric_filter" "this" {
      name           = "alarm"
      log_group_name = "trail"
      pattern        = "AttachInternetGateway CreateInternetGateway"

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
      pattern        = "AttachInternetGateway CreateInternetGateway"

      metric_transformation {
        name      = "alarm"
        namespace = "security"
        value     = "1"
      }
    }
  }

  references {
    security_hub = ["CloudWatch.12"]
    cis_aws_5    = ["4.12"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    trivy        = ["AWS-0158"]
    prowler      = ["cloudwatch_changes_to_network_gateways_alarm_configured"]
  }
}
