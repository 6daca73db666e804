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

  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-nightly-dead-letter" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-nightly" }
  }

  mock_resource "aws_scheduler_schedule_group" {
    defaults = { arn = "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/shop-dev-nightly" }
  }
}

variables {
  name    = "shop-dev-nightly"
  targets = { report = { arn = "arn:aws:lambda:eu-west-1:111122223333:function:shop-dev-report" } }
}

run "schedules_are_encrypted_and_failures_kept" {
  assert {
    condition     = aws_scheduler_schedule.this["report"].kms_key_arn == aws_kms_key.this.arn
    error_message = "Schedules must be encrypted with the key of this component."
  }

  assert {
    condition     = aws_scheduler_schedule.this["report"].target[0].dead_letter_config[0].arn == aws_sqs_queue.dead_letter.arn
    error_message = "Failed calls must be kept."
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

run "only_this_group_takes_the_role" {
  assert {
    condition     = anytrue([for condition in data.aws_iam_policy_document.trust.statement[0].condition : condition.variable == "aws:SourceArn"])
    error_message = "The role must be pinned to the group."
  }
}

run "expression_must_be_one" {
  command         = plan
  expect_failures = [var.expression]

  variables {
    expression = "daily"
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 60 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
