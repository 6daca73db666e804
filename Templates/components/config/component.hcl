# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "config" {
  title         = "AWS Config"
  role          = "service"
  resource_type = "aws_config_configuration_recorder"
  types         = ["aws_config_configuration_recorder"]
  labels        = ["aws config"]

  # It tells others through the account's own event bus.
  identity {
    service_principal = "events.amazonaws.com"
  }
}
