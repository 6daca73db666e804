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

  mock_resource "aws_dynamodb_table" {
    defaults = { arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/shop-dev-carts" }
  }
}

variables {
  name             = "shop-dev-carts"
  policy_documents = ["{\"Version\":\"2012-10-17\",\"Statement\":[]}"]
}

run "table_is_encrypted_and_recoverable" {
  assert {
    condition     = aws_dynamodb_table.this.server_side_encryption[0].enabled && aws_dynamodb_table.this.server_side_encryption[0].kms_key_arn == aws_kms_key.this.arn && aws_kms_key.this.enable_key_rotation
    error_message = "The table must be encrypted with its own key, which rotates."
  }

  assert {
    condition     = aws_dynamodb_table.this.point_in_time_recovery[0].enabled && aws_dynamodb_table.this.deletion_protection_enabled
    error_message = "The table must be recoverable and protected from deletion."
  }
}

run "policy_is_one_document" {
  assert {
    condition     = data.aws_iam_policy_document.table.source_policy_documents == tolist(var.policy_documents)
    error_message = "The statements of the arrows must be merged into the one policy."
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.table.statement : statement.effect == "Deny"])
    error_message = "Without arrows nobody is allowed anything."
  }
}

run "only_disposable_lifts_the_protection" {
  variables {
    disposable = true
    range_key  = { name = "at", type = "N" }
  }

  assert {
    condition     = !aws_dynamodb_table.this.deletion_protection_enabled && aws_dynamodb_table.this.point_in_time_recovery[0].enabled
    error_message = "A disposable table may be destroyed, and is otherwise like any other."
  }

  assert {
    condition     = toset([for attribute in aws_dynamodb_table.this.attribute : attribute.name]) == toset(["id", "at"])
    error_message = "The attributes of both keys must be declared."
  }
}
