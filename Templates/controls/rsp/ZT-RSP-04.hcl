control "ZT-RSP-04" {
  title       = "Findings of medium and higher severity reach a person"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account_region"
  service     = "guardduty"
  rationale   = "\"Logs are enabled but no one is looking\" is the article's third mistake."
  remediation = "Route Security Hub findings to the security topic and subscribe the on-call channel."

  condition = anytrue([
    for rule in resources("aws_cloudwatch_event_rule") :
    rule.zt.region == region && matches(rule.event_pattern, "aws\\.(guardduty|securityhub|access-analyzer|inspector2|macie)") && anytrue([
      for target in referring(rule, "aws_cloudwatch_event_target", "rule") :
      anytrue([for topic in follow(target.arn, "aws_sns_topic") : length(referring(topic, "aws_sns_topic_subscription", "topic_arn")) > 0])
      || refers_to(target.arn, "aws_sqs_queue", "aws_lambda_function", "aws_cloudwatch_event_api_destination", "aws_ssmincidents_response_plan", "aws_cloudwatch_event_bus")
      || matches(target.arn, ":event-bus/")
    ])
  ])

  example "good" {
    resource "aws_cloudwatch_event_rule" "findings" {
      name          = "findings"
      event_pattern = jsonencode({ source = ["aws.securityhub"] })
    }

    resource "aws_cloudwatch_event_target" "findings" {
      rule = aws_cloudwatch_event_rule.findings.name
      arn  = aws_sns_topic.alarms.arn
    }

    resource "aws_sns_topic" "alarms" {
      name = "alarms"
    }

    resource "aws_sns_topic_subscription" "people" {
      topic_arn = aws_sns_topic.alarms.arn
      protocol  = "email"
      endpoint  = "security@example.com"
    }
  }

  example "bad" {
    resource "aws_cloudwatch_event_rule" "findings" {
      name          = "findings"
      event_pattern = jsonencode({ source = ["aws.securityhub"] })
    }
  }

  references {
    nist_800_53  = ["AU-6", "AU-6(1)", "AU-6(5)", "IR-4", "IR-4(1)", "IR-5", "IR-6", "SI-4", "SI-4(5)", "SI-4(7)"]
    nist_800_207 = ["5", "6", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics", "Cross-cutting / Automation and Orchestration"]
  }
}
