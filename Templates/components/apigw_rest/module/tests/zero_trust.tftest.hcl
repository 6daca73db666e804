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

  mock_resource "aws_api_gateway_rest_api" {
    defaults = { id = "abcdef1234", arn = "arn:aws:apigateway:eu-west-1::/restapis/abcdef1234", execution_arn = "arn:aws:execute-api:eu-west-1:111122223333:abcdef1234", root_resource_id = "root1234" }
  }

  mock_resource "aws_api_gateway_stage" {
    defaults = { arn = "arn:aws:apigateway:eu-west-1::/restapis/abcdef1234/stages/live" }
  }
}

variables {
  name             = "shop-dev-api"
  authorizer       = { type = "COGNITO", user_pool_arns = ["arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abcdefghi"] }
  internet_facing  = true
  web_acl_arn      = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/00000000-0000-4000-8000-000000000000"
  domain_name      = "api.shop.example.com"
  zone_id          = "Z0123456789ABCDEFGHIJ"
  logging_role_arn = "arn:aws:iam::111122223333:role/api-gateway-logs"
  routes           = { orders = { type = "lambda", uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations" } }
}

run "every_method_knows_its_caller" {
  assert {
    condition     = length(aws_api_gateway_method.this) == 2 && alltrue([for method in aws_api_gateway_method.this : method.authorization == "COGNITO_USER_POOLS"])
    error_message = "Every method must be authorised."
  }

  assert {
    condition     = output.source_arns["orders"] == "arn:aws:execute-api:eu-west-1:111122223333:abcdef1234/live/*"
    error_message = "The function must be invoked by this API."
  }
}

run "requests_are_logged_traced_and_limited" {
  assert {
    condition     = aws_api_gateway_stage.this.access_log_settings[0].destination_arn == aws_cloudwatch_log_group.this.arn && aws_api_gateway_stage.this.xray_tracing_enabled
    error_message = "Requests must be logged and traced."
  }

  assert {
    condition     = aws_api_gateway_method_settings.this.settings[0].throttling_rate_limit > 0 && !aws_api_gateway_method_settings.this.settings[0].data_trace_enabled
    error_message = "Requests must be limited, and their bodies not logged."
  }

  assert {
    condition     = aws_cloudwatch_log_group.execution.kms_key_id == aws_kms_key.this.arn
    error_message = "Execution logs must be encrypted."
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

run "people_come_through_the_firewall" {
  assert {
    condition     = aws_wafv2_web_acl_association.this[0].web_acl_arn == var.web_acl_arn
    error_message = "The API must be behind the web ACL."
  }

  assert {
    condition     = aws_api_gateway_domain_name.this[0].security_policy == "TLS_1_2" && aws_api_gateway_rest_api.this.disable_execute_api_endpoint
    error_message = "Old TLS must be refused, and the name that AWS gave be off."
  }
}

run "others_are_private" {
  variables {
    authorizer      = { type = "IAM" }
    internet_facing = false
    domain_name     = null
    vpc_id          = "vpc-0123456789abcdef0"
    subnet_ids      = ["subnet-0123456789abcdef0"]
    server_name     = "shop.example.com"
    routes = {
      front  = { type = "balancer", uri = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/front/0123456789abcdef" }
      orders = { type = "lambda", uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations" }
      jobs   = { type = "sqs", uri = "111122223333/jobs" }
    }
  }

  assert {
    condition     = aws_api_gateway_rest_api.this.endpoint_configuration[0].types == tolist(["PRIVATE"]) && length(aws_api_gateway_rest_api_policy.this) == 1
    error_message = "An API that is not for people must be private."
  }

  assert {
    condition     = aws_api_gateway_integration.service["jobs"].credentials == aws_iam_role.this[0].arn && aws_api_gateway_method.this["jobs"].authorization == "AWS_IAM"
    error_message = "A service is called with the role of the API."
  }
}

run "public_without_firewall_is_refused" {
  command         = plan
  expect_failures = [var.web_acl_arn]

  variables {
    web_acl_arn = null
  }
}

run "nobody_unknown" {
  command         = plan
  expect_failures = [var.authorizer]

  variables {
    authorizer = { type = "NONE" }
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
