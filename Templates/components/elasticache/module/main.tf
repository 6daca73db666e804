# A Valkey cache that speaks TLS and knows its clients by their IAM identity. There is no default user and no password.

locals {
  # ElastiCache takes 40 characters, and no two dashes in a row.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 40 ? local.plain_name : "${trim(substr(local.plain_name, 0, 33), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  port = 6379

  log_groups = { for kind in ["engine-log", "slow-log"] : kind => "/aws/elasticache/${local.name}/${kind}" }
}

resource "aws_elasticache_subnet_group" "this" {
  name        = local.name
  description = "Subnets of ${local.name}"
  subnet_ids  = var.subnet_ids

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Cache ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  name              = each.value
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

# The identifier and the name of a user that signs in with IAM are the same.
resource "aws_elasticache_user" "application" {
  user_id       = local.name
  user_name     = local.name
  engine        = "valkey"
  access_string = "on ~* &* +@all -@admin -@dangerous"

  authentication_mode {
    type = "iam"
  }

  tags = merge(var.tags, { Name = local.name })
}

# A group of Valkey users needs no user named default; without one, a client that does not sign in gets nothing.
resource "aws_elasticache_user_group" "this" {
  user_group_id = local.name
  engine        = "valkey"
  user_ids      = [aws_elasticache_user.application.user_id]

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id = local.name
  description          = local.name
  engine               = "valkey"
  engine_version       = var.engine_version
  node_type            = var.node_type
  port                 = local.port

  num_cache_clusters         = var.node_count
  automatic_failover_enabled = var.node_count > 1
  multi_az_enabled           = var.node_count > 1

  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.this.arn
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  user_group_ids             = [aws_elasticache_user_group.this.user_group_id]

  subnet_group_name  = aws_elasticache_subnet_group.this.name
  security_group_ids = [aws_security_group.this.id]

  snapshot_retention_limit   = var.snapshot_retention_days
  final_snapshot_identifier  = var.disposable ? null : "${local.name}-final"
  auto_minor_version_upgrade = true
  apply_immediately          = false

  dynamic "log_delivery_configuration" {
    for_each = aws_cloudwatch_log_group.this

    content {
      destination      = log_delivery_configuration.value.name
      destination_type = "cloudwatch-logs"
      log_format       = "json"
      log_type         = log_delivery_configuration.key
    }
  }

  tags = merge(var.tags, { Name = local.name })
}
