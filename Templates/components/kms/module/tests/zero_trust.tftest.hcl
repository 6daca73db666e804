mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name = "shop-dev-orders"
}

run "rotates_and_is_hard_to_destroy" {
  command = plan

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key does not rotate."
  }
  assert {
    condition     = aws_kms_key.this.deletion_window_in_days == 30
    error_message = "The key can be destroyed in less than 30 days."
  }
}

run "policy_names_its_principals" {
  command = plan

  assert {
    condition = alltrue(flatten([
      for statement in data.aws_iam_policy_document.key.statement :
      [for principal in statement.principals : !contains(principal.identifiers, "*")]
    ]))
    error_message = "The key policy admits everybody."
  }
}

run "refuses_a_reserved_alias" {
  command = plan

  variables {
    name = "aws/s3"
  }

  expect_failures = [var.name]
}
