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
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-mailer" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/shop-dev-mailer" }
  }

  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-mailer-dead-letter" }
  }

  mock_resource "aws_lambda_function" {
    defaults = { arn = "arn:aws:lambda:eu-west-1:111122223333:function:shop-dev-mailer" }
  }
}

mock_provider "archive" {}

variables {
  name       = "shop-dev-mailer"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  event_sources = {
    orders = {
      service = "sqs"
      arn     = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders"
      key_arn = "arn:aws:kms:eu-west-1:111122223333:key/11111111-1111-4111-8111-111111111111"
    }
  }
  invokers = { events = { principal = "sns.amazonaws.com", source_arn = "arn:aws:sns:eu-west-1:111122223333:shop-dev-events" } }
}

run "function_is_private_and_encrypted" {
  assert {
    condition     = toset(aws_lambda_function.this.vpc_config[0].subnet_ids) == toset(var.subnet_ids)
    error_message = "The function must run in the private subnets."
  }

  assert {
    condition     = aws_lambda_function.this.kms_key_arn == aws_kms_key.this.arn && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn && aws_sqs_queue.dead_letter.kms_master_key_id == aws_kms_key.this.arn
    error_message = "Environment, logs and failed events must be encrypted with the function's own key."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation && aws_cloudwatch_log_group.this.retention_in_days >= 365
    error_message = "The key must rotate, and logs be kept for a year."
  }

  assert {
    condition     = aws_lambda_function.this.tracing_config[0].mode == "Active" && aws_lambda_function.this.reserved_concurrent_executions > 0
    error_message = "The function must be traced and limited."
  }
}

run "invokers_are_named" {
  assert {
    condition     = alltrue([for permission in aws_lambda_permission.this : permission.source_arn != null && permission.source_account == "111122223333"])
    error_message = "A service may invoke the function for one resource of this account only."
  }
}

run "role_is_least_privilege" {
  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.implied.statement :
      statement.effect == "Deny" || !contains(statement.resources, "*") || length(setsubtract(statement.actions, ["xray:PutTelemetryRecords", "xray:PutTraceSegments"])) == 0
    ])
    error_message = "Only actions that take no resource may name all of them."
  }

  assert {
    condition     = anytrue([for statement in data.aws_iam_policy_document.implied.statement : statement.sid == "DenyInterfacesToCode" && statement.effect == "Deny"])
    error_message = "The code must not use the permissions that are Lambda's."
  }
}

run "sources_are_polled_with_least_privilege" {
  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.event_sources.statement :
      statement.sid == "PollOrders" && statement.resources == toset(["arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders"])
    ])
    error_message = "The function must read from its queue and no other."
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.event_sources.statement : !contains(statement.resources, "*")])
    error_message = "Each source must be named."
  }
}

run "plain_secrets_are_refused" {
  command         = plan
  expect_failures = [var.environment_variables]

  variables {
    environment_variables = { API_KEY = "1234" }
  }
}

run "anybody_is_refused" {
  command         = plan
  expect_failures = [var.invokers]

  variables {
    invokers = { anybody = { principal = "*", source_arn = "*" } }
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
