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
    defaults = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-events-dead-letter" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-events" }
  }

  mock_resource "aws_cloudwatch_event_bus" {
    defaults = { arn = "arn:aws:events:eu-west-1:111122223333:event-bus/shop-dev-events" }
  }

  mock_resource "aws_cloudwatch_event_rule" {
    defaults = { arn = "arn:aws:events:eu-west-1:111122223333:rule/shop-dev-events/mailer" }
  }
}

variables {
  name = "shop-dev-events"

  targets = {
    mailer   = { arn = "arn:aws:lambda:eu-west-1:111122223333:function:shop-dev-mailer" }
    checkout = { arn = "arn:aws:states:eu-west-1:111122223333:stateMachine:shop-dev-checkout", with_role = true, detail_types = ["OrderPlaced"] }
  }

  sources = { files = { source = "aws.s3", buckets = ["shop-dev-files"] } }
}

run "events_are_encrypted_and_never_lost" {
  assert {
    condition     = aws_cloudwatch_event_bus.this.kms_key_identifier == aws_kms_key.this.arn
    error_message = "The bus must be encrypted with its own key."
  }

  assert {
    condition     = alltrue([for target in aws_cloudwatch_event_target.this : target.dead_letter_config[0].arn == aws_sqs_queue.dead_letter.arn])
    error_message = "What cannot be delivered must be kept."
  }

  assert {
    condition     = aws_sqs_queue.dead_letter.kms_master_key_id == aws_kms_key.this.arn
    error_message = "What cannot be delivered must be encrypted."
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

run "rules_are_narrow" {
  assert {
    condition     = alltrue([for rule in aws_cloudwatch_event_rule.this : jsondecode(rule.event_pattern).account == ["111122223333"]])
    error_message = "Events of other accounts must not pass."
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_event_rule.source["files"].event_pattern).detail.bucket.name == ["shop-dev-files"]
    error_message = "Only the named bucket is handed on."
  }

  assert {
    condition     = aws_cloudwatch_event_target.this["mailer"].role_arn == null && aws_cloudwatch_event_target.this["checkout"].role_arn != null
    error_message = "A role is for targets without a policy."
  }
}

run "no_role_without_need" {
  variables {
    targets = {}
    sources = {}
  }

  assert {
    condition     = length(aws_iam_role.this) == 0 && length(aws_cloudwatch_event_bus_policy.this) == 0
    error_message = "A bus without such targets needs no role, and no policy."
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
