# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "cloudtrail" {
  title         = "CloudTrail"
  role          = "service"
  resource_type = "aws_cloudtrail"
  types         = ["aws_cloudtrail"]
  labels        = ["cloudtrail", "cloud trail"]
}
