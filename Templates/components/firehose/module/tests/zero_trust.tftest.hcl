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
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-clicks" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesisfirehose/shop-dev-clicks" }
  }

  mock_resource "aws_kinesis_firehose_delivery_stream" {
    defaults = { arn = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/shop-dev-clicks" }
  }
}

variables {
  name         = "shop-dev-clicks"
  destinations = { lake = { arn = "arn:aws:s3:::shop-dev-lake", key_arn = "arn:aws:kms:eu-west-1:111122223333:key/11111111-1111-4111-8111-111111111111" } }
}

run "records_are_encrypted" {
  assert {
    condition     = aws_kinesis_firehose_delivery_stream.this.server_side_encryption[0].key_type == "CUSTOMER_MANAGED_CMK" && aws_kinesis_firehose_delivery_stream.this.server_side_encryption[0].key_arn == aws_kms_key.this.arn
    error_message = "Records must be encrypted with the key of this component."
  }

  assert {
    condition     = aws_kinesis_firehose_delivery_stream.this.extended_s3_configuration[0].kms_key_arn == var.destinations.lake.key_arn
    error_message = "Records must arrive encrypted."
  }

  assert {
    condition     = aws_kinesis_firehose_delivery_stream.this.extended_s3_configuration[0].cloudwatch_logging_options[0].enabled
    error_message = "Failures must be logged."
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

run "a_stream_can_be_the_source" {
  variables {
    sources = { clicks = { arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/shop-dev-clicks", key_arn = "arn:aws:kms:eu-west-1:111122223333:key/22222222-2222-4222-8222-222222222222" } }
  }

  assert {
    condition     = aws_kinesis_firehose_delivery_stream.this.kinesis_source_configuration[0].kinesis_stream_arn == var.sources.clicks.arn && length(aws_kinesis_firehose_delivery_stream.this.server_side_encryption) == 0
    error_message = "The stream must be the source."
  }
}

run "a_bucket_is_required" {
  command         = plan
  expect_failures = [var.destinations]

  variables {
    destinations = {}
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
