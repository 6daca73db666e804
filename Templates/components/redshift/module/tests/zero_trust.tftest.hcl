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

  mock_resource "aws_redshiftserverless_workgroup" {
    defaults = { arn = "arn:aws:redshift-serverless:eu-west-1:111122223333:workgroup/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_redshiftserverless_namespace" {
    defaults = { arn = "arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/00000000-0000-4000-8000-000000000000" }
  }
}

variables {
  name       = "shop-dev-sales"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"]
}

run "warehouse_is_private_and_speaks_tls" {
  assert {
    condition     = !aws_redshiftserverless_workgroup.this.publicly_accessible && aws_redshiftserverless_workgroup.this.enhanced_vpc_routing
    error_message = "The warehouse and its traffic must stay in the VPC."
  }

  assert {
    condition     = anytrue([for parameter in aws_redshiftserverless_workgroup.this.config_parameter : parameter.parameter_key == "require_ssl" && parameter.parameter_value == "true"])
    error_message = "Connections must be encrypted."
  }
}

run "data_and_password_are_encrypted" {
  assert {
    condition     = aws_redshiftserverless_namespace.this.kms_key_id == aws_kms_key.this.arn && aws_redshiftserverless_namespace.this.manage_admin_password
    error_message = "Data must be encrypted, and nobody types the password."
  }

  assert {
    condition     = length(aws_redshiftserverless_namespace.this.log_exports) == 3
    error_message = "Connections, users and what they do must be logged."
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
    condition     = length(local.name) <= 60 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
