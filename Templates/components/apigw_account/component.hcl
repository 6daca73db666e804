# Execution logs of REST APIs take one role for the whole account and region; the stack adds it when an API needs it.
component "apigw_account" {
  title         = "API Gateway settings of the account"
  role          = "resource"
  area          = "logging"
  resource_type = "aws_api_gateway_account"
  types         = ["aws_api_gateway_account"]
  shared_name   = "api_logging"

  identity {
    arn = "role_arn"
  }

  input "name" { value = zt.component.full_name }
}
