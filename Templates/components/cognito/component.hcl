component "cognito" {
  title         = "Cognito user pool"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_cognito_user_pool"
  types         = ["aws_cognito_user_pool", "aws_cognito_user_pool_client"]
  data_store    = true
  labels        = ["cognito", "user pool", "cognito user pool", "amazon cognito"]

  identity {
    arn               = "arn"
    service_principal = "cognito-idp.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "callback_urls" { value = ["https://${var.domain_name}/callback"] }
  input "logout_urls" { value = ["https://${var.domain_name}/"] }
  input "triggers" {
    collects = "map"
    value    = {}
  }

  input "public" { value = zt.component.is_public }
  input "web_acl_arn" { value = zt.component.is_public ? zt.shared.waf_regional.arn : null }
}
