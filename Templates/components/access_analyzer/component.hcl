# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "access_analyzer" {
  title         = "IAM Access Analyzer"
  role          = "service"
  resource_type = "aws_accessanalyzer_analyzer"
  types         = ["aws_accessanalyzer_analyzer"]
  labels        = ["access analyzer", "iam access analyzer"]

  # It tells others through the account's own event bus.
  identity {
    service_principal = "events.amazonaws.com"
  }
}
