# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "guardduty" {
  title         = "GuardDuty"
  role          = "service"
  resource_type = "aws_guardduty_detector"
  types         = ["aws_guardduty_detector"]
  labels        = ["guardduty", "guard duty"]

  # It tells others through the account's own event bus.
  identity {
    service_principal = "events.amazonaws.com"
  }
}
