# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-api" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/apigateway/shop-dev-api" }
  }

  mock_resource "aws_acm_certificate" {
    defaults = {
      arn                       = "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-4000-8000-000000000000"
      domain_validation_options = [{ domain_name = "api.shop.example.com", resource_record_name = "_x.api.shop.example.com", resource_record_type = "CNAME", resource_record_value = "_y.acm-validations.aws" }]
    }
  }

  mock_resource "aws_acm_certificate_validation" {
    defaults = { certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_apigatewayv2_api" {
    defaults = { id = "abcdef1234", arn = "arn:aws:apigateway:eu-west-1::/apis/abcdef1234", execution_arn = "arn:aws:execute-api:eu-west-1:111122223333:abcdef1234", api_endpoint = "https://abcdef1234.execute-api.eu-west-1.amazonaws.com" }
  }
}

variables {
  name        = "shop-dev-api"
  authorizer  = { type = "JWT", issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abcdefghi", audience = ["client"] }
  domain_name = "api.shop.example.com"
  zone_id     = "Z0123456789ABCDEFGHIJ"
  routes      = { orders = { type = "lambda", uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations" } }
}

run "every_route_knows_its_caller" {
  assert {
    condition     = alltrue([for route in aws_apigatewayv2_route.this : route.authorization_type == "JWT"])
    error_message = "Every route must be authorised."
  }

  assert {
    condition     = aws_apigatewayv2_authorizer.this[0].jwt_configuration[0].issuer == var.authorizer.issuer
    error_message = "Tokens must come from the user pool."
  }
}

run "the_only_one_takes_everything" {
  assert {
    condition     = keys(aws_apigatewayv2_route.this) == ["$default"]
    error_message = "One route must take all requests."
  }

  assert {
    condition     = output.source_arns["orders"] == "arn:aws:execute-api:eu-west-1:111122223333:abcdef1234/*/$default"
    error_message = "The function must be invoked by that route."
  }
}

run "requests_are_logged_and_limited" {
  assert {
    condition     = aws_apigatewayv2_stage.this.access_log_settings[0].destination_arn == aws_cloudwatch_log_group.this.arn && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Requests must be logged, encrypted."
  }

  assert {
    condition     = aws_apigatewayv2_stage.this.default_route_settings[0].throttling_rate_limit > 0 && aws_apigatewayv2_stage.this.default_route_settings[0].throttling_burst_limit > 0
    error_message = "Requests must be limited."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The key policy must name each action, and the key."
  }
}

run "tls_is_new_and_the_other_door_closed" {
  assert {
    condition     = aws_apigatewayv2_domain_name.this[0].domain_name_configuration[0].security_policy == "TLS_1_2"
    error_message = "Old TLS must be refused."
  }

  assert {
    condition     = aws_apigatewayv2_api.this.disable_execute_api_endpoint
    error_message = "The name that AWS gave must be off."
  }

  assert {
    condition     = length(aws_iam_role.this) == 0
    error_message = "Without a service there is no role."
  }
}

run "services_and_balancers_are_reached" {
  variables {
    authorizer  = { type = "IAM" }
    server_name = "shop.example.com"
    vpc_id      = "vpc-0123456789abcdef0"
    subnet_ids  = ["subnet-0123456789abcdef0"]
    routes = {
      front = { type = "balancer", uri = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/front/0123456789abcdef/0123456789abcdef" }
      jobs  = { type = "sqs", uri = "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs" }
    }
  }

  assert {
    condition     = aws_apigatewayv2_route.this["POST /jobs"].authorization_type == "AWS_IAM" && aws_apigatewayv2_integration.service["jobs"].credentials_arn == aws_iam_role.this[0].arn
    error_message = "A service is called with the role of the API."
  }

  assert {
    condition     = aws_apigatewayv2_integration.proxy["front"].tls_config[0].server_name_to_verify == "shop.example.com"
    error_message = "The certificate of the load balancer must be checked."
  }
}

run "nobody_unknown" {
  command         = plan
  expect_failures = [var.authorizer]

  variables {
    authorizer = { type = "NONE" }
  }
}

run "any_page_is_refused" {
  command         = plan
  expect_failures = [var.allowed_origins]

  variables {
    allowed_origins = ["*"]
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 64 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
