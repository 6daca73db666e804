locals {
  routes = {
    "POST /webhooks/{carrier}" = { function = "webhook-receiver", open = true }
    "GET /parcels/{id}"        = { function = "courier-requests", open = false }
    "PATCH /parcels/{id}"      = { function = "courier-requests", open = false }
    "POST /parcels/{id}/photo" = { function = "courier-requests", open = false }
  }
}

resource "aws_apigatewayv2_api" "parcels" {
  name          = "${local.prefix}-parcel-api"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.parcels.id
  name        = "$default"
  auto_deploy = true

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = jsonencode({ id = "$context.requestId", ip = "$context.identity.sourceIp", status = "$context.status" })
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/aws/apigateway/${local.prefix}"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.parcels.arn
}

resource "aws_apigatewayv2_authorizer" "users" {
  api_id           = aws_apigatewayv2_api.parcels.id
  name             = "users"
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]

  jwt_configuration {
    issuer   = "https://${aws_cognito_user_pool.users.endpoint}"
    audience = [aws_cognito_user_pool_client.app.id]
  }
}

resource "aws_apigatewayv2_integration" "function" {
  for_each = toset(distinct([for route in values(local.routes) : route.function]))

  api_id                 = aws_apigatewayv2_api.parcels.id
  integration_type       = "AWS_PROXY"
  integration_uri        = module.function[each.value].invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_route" "this" {
  for_each = local.routes

  api_id             = aws_apigatewayv2_api.parcels.id
  route_key          = each.key
  target             = "integrations/${aws_apigatewayv2_integration.function[each.value.function].id}"
  authorization_type = each.value.open || !var.require_sign_in ? "NONE" : "JWT"
  authorizer_id      = each.value.open || !var.require_sign_in ? null : aws_apigatewayv2_authorizer.users.id
}

resource "aws_lambda_permission" "courier_api" {
  statement_id  = "Api"
  action        = "lambda:InvokeFunction"
  function_name = module.function["courier-requests"].name
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_apigatewayv2_api.parcels.execution_arn}/*/*"
}

# The source was left out when the API was built anew in the console, twice.
resource "aws_lambda_permission" "webhook_api" {
  statement_id  = "Api"
  action        = "lambda:InvokeFunction"
  function_name = module.function["webhook-receiver"].name
  principal     = "apigateway.amazonaws.com"
}

resource "aws_cognito_user_pool" "users" {
  name              = "${local.prefix}-sign-in"
  mfa_configuration = "OFF"

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  password_policy {
    minimum_length    = 14
    require_lowercase = true
    require_numbers   = true
    require_symbols   = true
    require_uppercase = true
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name                = "app"
  user_pool_id        = aws_cognito_user_pool.users.id
  explicit_auth_flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
}
