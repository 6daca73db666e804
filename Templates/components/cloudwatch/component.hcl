# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "cloudwatch" {
  title         = "CloudWatch"
  role          = "service"
  resource_type = "aws_cloudwatch_metric_alarm"
  types         = ["aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard"]
  labels        = ["cloudwatch", "cloudwatch alarm", "cloudwatch alarms", "cloudwatch metrics"]
}
