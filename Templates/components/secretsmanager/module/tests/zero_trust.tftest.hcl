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

  mock_resource "aws_secretsmanager_secret" {
    defaults = { arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-dev-payments-AbCdEf" }
  }
}

variables {
  name             = "shop-dev-payments"
  reader_role_arns = { api = "arn:aws:iam::111122223333:role/shop-dev-api-task" }
}

run "secret_is_encrypted_and_recoverable" {
  assert {
    condition     = aws_secretsmanager_secret.this.kms_key_id == aws_kms_key.this.arn && aws_kms_key.this.enable_key_rotation
    error_message = "The secret must be encrypted with its own key, which rotates."
  }

  assert {
    condition     = aws_secretsmanager_secret.this.recovery_window_in_days == 30
    error_message = "A deleted secret must be recoverable."
  }

  assert {
    condition     = aws_secretsmanager_secret_policy.this.block_public_policy
    error_message = "The policy must never be public."
  }
}

run "only_readers_read" {
  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.secret.statement :
      statement.sid == "DenyOtherReaders" && statement.effect == "Deny" && one(statement.condition).values == tolist(["arn:aws:iam::111122223333:role/shop-dev-api-task"])
    ])
    error_message = "Whoever has no arrow to the secret must be denied."
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.secret.statement : statement.effect == "Deny"])
    error_message = "The policy itself must allow nobody."
  }
}

run "rotation" {
  variables {
    rotation = {
      lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
      role_arn   = "arn:aws:iam::111122223333:role/rotate"
    }
  }

  assert {
    condition     = aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == 30
    error_message = "The secret must rotate."
  }

  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.secret.statement :
      statement.sid == "DenyOtherReaders" && contains(one(statement.condition).values, "arn:aws:iam::111122223333:role/rotate")
    ])
    error_message = "The rotation function must be able to read the secret."
  }
}

run "slow_rotation_is_refused" {
  command         = plan
  expect_failures = [var.rotation]

  variables {
    rotation = {
      lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
      role_arn   = "arn:aws:iam::111122223333:role/rotate"
      days       = 365
    }
  }
}
