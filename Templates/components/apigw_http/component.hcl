component "apigw_http" {
  title         = "API Gateway HTTP API"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_apigatewayv2_api"
  types         = ["aws_apigatewayv2_api"]
  labels        = ["api gateway", "apigw", "http api", "amazon api gateway"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "apigateway.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "authorizer" { value = { type = "IAM" } }
  input "domain_name" { value = zt.component.is_public ? "${zt.component.name}.${var.domain_name}" : null }
  input "zone_id" { value = var.zone_id }

  input "routes" {
    collects = "map"
    value    = {}
  }

  export "api_endpoint" { value = zt.component.endpoint }
}
