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

  mock_resource "aws_opensearch_domain" {
    defaults = { arn = "arn:aws:es:eu-west-1:111122223333:domain/shop-dev-search" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/opensearch/shop-dev-search/audit" }
  }
}

variables {
  name       = "shop-dev-search"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "domain_is_private_and_speaks_tls" {
  assert {
    condition     = length(aws_opensearch_domain.this.vpc_options[0].subnet_ids) == 2
    error_message = "The domain must lie in the VPC."
  }

  assert {
    condition     = aws_opensearch_domain.this.domain_endpoint_options[0].enforce_https && aws_opensearch_domain.this.node_to_node_encryption[0].enabled
    error_message = "Everything must be said over TLS."
  }
}

run "callers_are_roles" {
  assert {
    condition     = aws_opensearch_domain.this.advanced_security_options[0].enabled && !aws_opensearch_domain.this.advanced_security_options[0].internal_user_database_enabled && !aws_opensearch_domain.this.advanced_security_options[0].anonymous_auth_enabled
    error_message = "Nobody may have a password, or none."
  }
}

run "data_is_encrypted_and_audited" {
  assert {
    condition     = aws_opensearch_domain.this.encrypt_at_rest[0].kms_key_id == aws_kms_key.this.arn && length(aws_opensearch_domain.this.log_publishing_options) == 4
    error_message = "Indices must be encrypted, and requests logged."
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
    condition     = length(local.name) <= 28 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
