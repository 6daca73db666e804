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
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-role" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/pipes/shop-dev-orders" }
  }

  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders-dead-letter" }
  }
}

variables {
  name    = "shop-dev-orders"
  sources = { queue = { service = "sqs", arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-queue", key_arn = "arn:aws:kms:eu-west-1:111122223333:key/11111111-0000-4000-8000-000000000000" } }
  targets = { machine = { service = "states", arn = "arn:aws:states:eu-west-1:111122223333:stateMachine:shop-dev-machine" } }
}

run "role_is_least_privilege" {
  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.implied.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The role must name each action and resource."
  }

  assert {
    condition     = length(aws_sqs_queue.dead_letter) == 0
    error_message = "A queue keeps its own failed messages."
  }
}

run "failed_records_of_streams_are_kept" {
  variables {
    sources = { changes = { service = "dynamodb", arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/shop-dev-orders/stream/2026-01-01T00:00:00.000", key_arn = "arn:aws:kms:eu-west-1:111122223333:key/11111111-0000-4000-8000-000000000000" } }
  }

  assert {
    condition     = aws_sqs_queue.dead_letter[0].kms_master_key_id == aws_kms_key.this.arn
    error_message = "Failed records must be kept, encrypted."
  }
}

run "each_source_reaches_each_target" {
  variables {
    targets = {
      machine = { service = "states", arn = "arn:aws:states:eu-west-1:111122223333:stateMachine:shop-dev-machine" }
      bus     = { service = "events", arn = "arn:aws:events:eu-west-1:111122223333:event-bus/shop-dev-bus" }
    }
  }

  assert {
    condition     = length(aws_pipes_pipe.this) == 2 && length(distinct([for pipe in values(aws_pipes_pipe.this) : pipe.name])) == 2
    error_message = "There must be a pipe for each pair, with a name of its own."
  }
}

run "a_pipe_has_a_source" {
  command         = plan
  expect_failures = [var.sources]

  variables {
    sources = {}
  }
}

run "pipe_is_logged_and_encrypted" {
  assert {
    condition     = alltrue([for pipe in values(aws_pipes_pipe.this) : pipe.kms_key_identifier == aws_kms_key.this.arn]) && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Pipe and log must be encrypted with the key of this component."
  }
}

run "key_is_for_named_actions" {
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

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 64 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
