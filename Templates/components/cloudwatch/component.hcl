# Alarms on what has a line to it, and a dashboard of the same. What the whole account is alarmed by stands in its baseline.
component "cloudwatch" {
  title         = "CloudWatch alarms and dashboard"
  role          = "resource"
  area          = "logging"
  resource_type = "aws_cloudwatch_dashboard"
  types         = ["aws_cloudwatch_dashboard", "aws_cloudwatch_metric_alarm"]
  labels        = ["cloudwatch", "cloudwatch alarm", "cloudwatch alarms", "cloudwatch metrics", "cloudwatch dashboard"]

  identity {
    arn               = "arn"
    service_principal = "cloudwatch.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "contacts" { value = var.security_contacts }

  input "watched" {
    collects = "map"
    value    = {}
  }

  input "functions" {
    collects = "map"
    value    = {}
  }

  input "notified" {
    collects = "map"
    value    = {}
  }
}
