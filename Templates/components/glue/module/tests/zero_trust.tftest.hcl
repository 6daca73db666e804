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

  mock_resource "aws_glue_catalog_database" {
    defaults = { arn = "arn:aws:glue:eu-west-1:111122223333:database/shop_dev_sales", catalog_id = "111122223333" }
  }
}

variables {
  name            = "shop-dev-sales"
  crawled_buckets = { raw = "shop-dev-raw-111122223333" }
}

run "everything_written_is_encrypted" {
  assert {
    condition     = aws_glue_security_configuration.this.encryption_configuration[0].s3_encryption[0].kms_key_arn == aws_kms_key.this.arn && aws_glue_crawler.this[0].security_configuration == aws_glue_security_configuration.this.name
    error_message = "Files, logs and bookmarks must be encrypted with the key of this component."
  }
}

run "role_is_least_privilege" {
  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.implied.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The role must name each action and resource."
  }
}

run "nothing_runs_unasked" {
  variables {
    crawled_buckets = {}
  }

  assert {
    condition     = length(aws_glue_crawler.this) == 0 && aws_glue_job.this.security_configuration == aws_glue_security_configuration.this.name
    error_message = "Without an arrow there is no crawler, and the job writes encrypted."
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
    condition     = length(local.name) <= 50 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
