# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "securityhub" {
  title         = "Security Hub"
  role          = "service"
  resource_type = "aws_securityhub_account"
  types         = ["aws_securityhub_account"]
  labels        = ["security hub", "securityhub"]
}
