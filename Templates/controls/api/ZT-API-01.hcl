control "ZT-API-01" {
  title       = "Every REST API method is authorised"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Access is denied by default; each request is authenticated, every single time."
  remediation = "Set authorization and authorizer_id (AWS_IAM for service callers, Cognito/JWT for people)."

  applies_to = ["aws_api_gateway_method"]
  when       = resource.http_method != "OPTIONS"
  condition = resource.authorization != "NONE" || anytrue([
    for api in follow(resource.rest_api_id, "aws_api_gateway_rest_api") :
    any_matches(first(api.endpoint_configuration).types, "^PRIVATE$") && is_set(api.policy)
  ])

  example "good" {
    resource "aws_api_gateway_method" "orders" {
      http_method   = "GET"
      authorization = "AWS_IAM"
    }
  }

  example "bad" {
    resource "aws_api_gateway_method" "orders" {
      http_method   = "GET"
      authorization = "NONE"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_59", "CKV2_AWS_70"]
    trivy        = ["AWS-0004"]
    prowler      = ["apigateway_restapi_authorizers_enabled", "apigateway_restapi_public_with_authorizer"]
  }
}
