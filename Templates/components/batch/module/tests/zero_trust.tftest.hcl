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

  mock_resource "aws_batch_compute_environment" {
    defaults = { arn = "arn:aws:batch:eu-west-1:111122223333:compute-environment/shop-dev-reports" }
  }

  mock_resource "aws_batch_job_queue" {
    defaults = { arn = "arn:aws:batch:eu-west-1:111122223333:job-queue/shop-dev-reports" }
  }

  mock_resource "aws_batch_job_definition" {
    defaults = { arn = "arn:aws:batch:eu-west-1:111122223333:job-definition/shop-dev-reports:1", arn_prefix = "arn:aws:batch:eu-west-1:111122223333:job-definition/shop-dev-reports" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/batch/shop-dev-reports" }
  }
}

variables {
  name       = "shop-dev-reports"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

run "jobs_are_locked_down" {
  assert {
    condition     = jsondecode(aws_batch_job_definition.this.container_properties).readonlyRootFilesystem && !jsondecode(aws_batch_job_definition.this.container_properties).privileged
    error_message = "The container must not be privileged, nor its root writable."
  }

  assert {
    condition     = jsondecode(aws_batch_job_definition.this.container_properties).networkConfiguration.assignPublicIp == "DISABLED"
    error_message = "Jobs have no public address."
  }
}

run "jobs_are_not_root" {
  command         = plan
  expect_failures = [var.user]

  variables {
    user = "root"
  }
}

run "logs_are_encrypted" {
  assert {
    condition     = aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Logs must be encrypted with the key of this component."
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
    condition     = length(local.name) <= 53 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
