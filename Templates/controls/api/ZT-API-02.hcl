control "ZT-API-02" {
  title       = "Every HTTP and WebSocket route is authorised"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "As ZT-API-01."
  remediation = "Set authorization_type = \"JWT\" (people) or \"AWS_IAM\" (services)."

  applies_to = ["aws_apigatewayv2_route"]
  when = matches(resource.route_key, "^((GET|POST|PUT|PATCH|DELETE|HEAD|ANY) |\\$connect$)") || (
    resource.route_key == "$default" && anytrue([for api in follow(resource.api_id, "aws_apigatewayv2_api") : api.protocol_type == "HTTP"])
  )

  condition = is_set(resource.authorization_type) && resource.authorization_type != "NONE"

  example "good" {
    resource "aws_apigatewayv2_route" "orders" {
      route_key          = "GET /orders"
      authorization_type = "JWT"
    }
  }

  example "bad" {
    resource "aws_apigatewayv2_route" "orders" {
      route_key = "GET /orders"
    }
  }

  references {
    fsbp         = ["APIGateway.8"]
    nist_800_53  = ["AC-3", "CM-2", "CM-2(2)"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_309"]
    prowler      = ["apigatewayv2_api_authorizers_enabled"]
  }
}
