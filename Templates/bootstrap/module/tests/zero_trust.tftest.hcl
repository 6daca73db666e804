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

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::shop-210987654321-terraform-state" }
  }
}

variables {
  name       = "shop"
  account_id = "210987654321"
}

run "state_is_secret" {
  command = plan

  assert {
    condition     = aws_kms_key.state.enable_key_rotation && one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms"
    error_message = "The state must be encrypted with a key of its own, which rotates."
  }

  assert {
    condition = alltrue([
      for block in [aws_s3_bucket_public_access_block.state, aws_s3_bucket_public_access_block.access_logs] :
      block.block_public_acls && block.block_public_policy && block.ignore_public_acls && block.restrict_public_buckets
    ])
    error_message = "The buckets must never be public."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.state.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "Access lists must be off."
  }
}

run "state_can_be_restored" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.state.versioning_configuration[0].status == "Enabled"
    error_message = "Former versions of the state must be kept."
  }
}

run "accesses_are_logged" {
  command = plan

  assert {
    condition     = aws_s3_bucket_logging.state.target_prefix == "state/"
    error_message = "Every access to the state must be logged."
  }
}

run "an_account_is_required" {
  command         = plan
  expect_failures = [var.account_id]

  variables {
    account_id = "000000000000"
  }
}
