# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "inspector" {
  title         = "Inspector"
  role          = "service"
  resource_type = "aws_inspector2_enabler"
  types         = ["aws_inspector2_enabler"]
  labels        = ["inspector", "amazon inspector"]

  # It tells others through the account's own event bus.
  identity {
    service_principal = "events.amazonaws.com"
  }
}
