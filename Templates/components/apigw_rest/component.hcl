component "apigw_rest" {
  title         = "API Gateway REST API"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_api_gateway_rest_api"
  types         = ["aws_api_gateway_rest_api"]
  labels        = ["rest api"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "apigateway.amazonaws.com"
    policy_input      = "policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "authorizer" { value = { type = "IAM" } }
  input "internet_facing" { value = zt.component.is_public }
  input "web_acl_arn" { value = zt.component.is_public ? zt.shared.waf_regional.arn : null }
  input "domain_name" { value = zt.component.is_public ? "${zt.component.name}.${var.domain_name}" : null }
  input "zone_id" { value = var.zone_id }
  input "logging_role_arn" { value = zt.shared.apigw_account.role_arn }

  input "routes" {
    collects = "map"
    value    = {}
  }

  export "rest_api_endpoint" { value = zt.component.endpoint }
}
