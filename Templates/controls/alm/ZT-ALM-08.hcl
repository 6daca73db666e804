control "ZT-ALM-08" {
  title       = "S3 bucket policy changes raise an alarm"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "cloudtrail"
  rationale   = "A bucket becomes public by a policy change."
  remediation = "Add the metric filter and the alarm to the log group of the trail."

  condition = anytrue([
    for filter in resources("aws_cloudwatch_log_metric_filter") :
    matches(filter.pattern, "PutBucketPolicy") && matches(filter.pattern, "DeleteBucketPolicy") && matches(filter.pattern, "PutBucketAcl") && anytrue([
      for alarm in resources("aws_cloudwatch_metric_alarm") :
      same(alarm.metric_name, first(filter.metric_transformation).name) && is_set(alarm.alarm_actions) && alarm.actions_enabled != false
    ])
    ]) || anytrue([
    for rule in resources("aws_cloudwatch_event_rule") : matches(rule.event_pattern, "PutBucketPolicy") && length(referring(rule, "aws_cloudwatch_event_target", "rule")) > 0
  ])

  example "good" {
    resource "aws_cloudwatch_log_metric_filter" "this" {
      name           = "alarm"
      log_group_name = "trail"
      pattern        = "PutBucketPolicy DeleteBucketPolicy PutBucketAcl"

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
      pattern        = "PutBucketPolicy DeleteBucketPolicy PutBucketAcl"

      metric_transformation {
        name      = "alarm"
        namespace = "security"
        value     = "1"
      }
    }
  }

  references {
    security_hub = ["CloudWatch.8"]
    cis_aws_5    = ["4.8"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    trivy        = ["AWS-0154"]
    prowler      = ["cloudwatch_log_metric_filter_for_s3_bucket_policy_changes"]
  }
}
