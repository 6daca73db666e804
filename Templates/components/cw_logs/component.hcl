component "cw_logs" {
  title         = "CloudWatch log group"
  role          = "resource"
  area          = "logging"
  resource_type = "aws_cloudwatch_log_group"
  types         = ["aws_cloudwatch_log_group"]
  labels        = ["cloudwatch logs", "log group", "cloudwatch log group"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "logs.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "subscriptions" {
    collects = "map"
    value    = {}
  }
}
