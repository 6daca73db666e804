# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "securityhub" {
  title         = "Security Hub"
  role          = "service"
  resource_type = "aws_securityhub_account"
  types         = ["aws_securityhub_account"]
  labels        = ["security hub", "securityhub"]

  # It tells others through the account's own event bus.
  identity {
    service_principal = "events.amazonaws.com"
  }
}
