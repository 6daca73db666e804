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
}

variables {
  name       = "shop-dev-sessions"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "data_is_encrypted" {
  assert {
    condition     = aws_elasticache_replication_group.this.at_rest_encryption_enabled == "true" && aws_elasticache_replication_group.this.kms_key_id == aws_kms_key.this.arn
    error_message = "The cache must be encrypted with the component's key."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.transit_encryption_enabled && aws_elasticache_replication_group.this.transit_encryption_mode == "required"
    error_message = "Connections without TLS must be refused."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.kms_key_id == aws_kms_key.this.arn && group.retention_in_days >= 365])
    error_message = "Logs must be encrypted and kept for a year."
  }
}

run "clients_are_authenticated" {
  assert {
    condition     = aws_elasticache_user.application.authentication_mode[0].type == "iam"
    error_message = "Applications must sign in with IAM."
  }

  assert {
    condition     = aws_elasticache_user_group.this.user_ids == toset([aws_elasticache_user.application.user_id])
    error_message = "No other user, least of all the default one, may be let in."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.user_group_ids == toset([aws_elasticache_user_group.this.user_group_id])
    error_message = "The cache must know its users."
  }

  assert {
    condition     = strcontains(aws_elasticache_user.application.access_string, "-@admin -@dangerous")
    error_message = "Applications must not administer the cache."
  }
}

run "several_nodes_fail_over" {
  assert {
    condition     = aws_elasticache_replication_group.this.automatic_failover_enabled && aws_elasticache_replication_group.this.multi_az_enabled
    error_message = "A replica must take over."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.final_snapshot_identifier == "shop-dev-sessions-final"
    error_message = "The cache must leave a snapshot."
  }
}

run "one_disposable_node" {
  variables {
    node_count = 1
    disposable = true
  }

  assert {
    condition     = !aws_elasticache_replication_group.this.automatic_failover_enabled && aws_elasticache_replication_group.this.final_snapshot_identifier == null
    error_message = "A single disposable node neither fails over nor leaves a snapshot."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.transit_encryption_enabled
    error_message = "A disposable cache is as private as any other."
  }
}

run "long_names_are_shortened" {
  variables {
    name = "a-very-long-project-name-production-sessions-of-the-shop"
  }

  assert {
    condition     = length(aws_elasticache_replication_group.this.replication_group_id) <= 40
    error_message = "ElastiCache takes 40 characters."
  }
}
