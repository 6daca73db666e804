# Aurora in isolated subnets. Nothing opens its port but the arrows of the diagram, and nobody knows its master password.

locals {
  # The name of the monitoring role has 64 characters at most, and RDS takes no two dashes in a row.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 50 ? local.plain_name : "${trim(substr(local.plain_name, 0, 43), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  # What the two engines call the same.
  engines = {
    postgresql = {
      engine   = "aurora-postgresql"
      version  = "17"
      port     = 5432
      exports  = ["postgresql"]
      settings = { "rds.force_ssl" = "1", log_connections = "1", log_disconnections = "1", log_statement = "ddl", log_min_duration_statement = "1000" }
    }
    mysql = {
      engine   = "aurora-mysql"
      version  = "8.0"
      port     = 3306
      exports  = ["audit", "error", "general", "slowquery"]
      settings = { require_secure_transport = "ON", server_audit_logging = "1", server_audit_events = "CONNECT,QUERY_DCL,QUERY_DDL", slow_query_log = "1", long_query_time = "1" }
    }
  }
  engine     = local.engines[var.engine]
  version    = coalesce(var.engine_version, local.engine.version)
  family     = "${local.engine.engine}${var.engine == "mysql" ? join(".", slice(split(".", "${local.version}.0"), 0, 2)) : split(".", local.version)[0]}"
  log_groups = { for export in local.engine.exports : export => "/aws/rds/cluster/${local.name}/${export}" }

  # Instances keep their names when others come or go.
  instances = { for index in range(var.instance_count) : "${local.name}-${index + 1}" => index }
}

resource "aws_db_subnet_group" "this" {
  name        = local.name
  description = "Subnets of ${local.name}"
  subnet_ids  = var.subnet_ids

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Database ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_rds_cluster_parameter_group" "this" {
  name_prefix = "${local.name}-"
  description = "TLS only, and who signed in to do what"
  family      = local.family

  dynamic "parameter" {
    for_each = local.engine.settings

    content {
      name         = parameter.key
      value        = parameter.value
      apply_method = "pending-reboot"
    }
  }

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

# RDS would create the log groups without a key and keep the logs for ever.
resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  name              = each.value
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

data "aws_iam_policy_document" "monitoring_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${data.aws_partition.current.partition}:rds:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:db:${local.name}-*"]
    }
  }
}

resource "aws_iam_role" "monitoring" {
  name                 = "${local.name}-monitoring"
  description          = "Enhanced monitoring of ${local.name}"
  assume_role_policy   = data.aws_iam_policy_document.monitoring_trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = "${local.name}-monitoring" })
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster" "this" {
  cluster_identifier = local.name
  engine             = local.engine.engine
  engine_version     = local.version
  database_name      = var.database_name
  port               = local.engine.port

  storage_encrypted = true
  kms_key_id        = aws_kms_key.this.arn

  master_username                     = var.master_username
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = aws_kms_key.this.arn
  iam_database_authentication_enabled = true

  db_subnet_group_name            = aws_db_subnet_group.this.name
  vpc_security_group_ids          = [aws_security_group.this.id]
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.this.name

  backup_retention_period   = var.backup_retention_days
  copy_tags_to_snapshot     = true
  delete_automated_backups  = var.disposable
  deletion_protection       = !var.disposable
  skip_final_snapshot       = var.disposable
  final_snapshot_identifier = var.disposable ? null : "${local.name}-final"
  apply_immediately         = false

  enabled_cloudwatch_logs_exports = local.engine.exports

  dynamic "serverlessv2_scaling_configuration" {
    for_each = var.instance_class == "db.serverless" ? [1] : []

    content {
      min_capacity = var.min_capacity
      max_capacity = var.max_capacity
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_cloudwatch_log_group.this]
}

resource "aws_rds_cluster_instance" "this" {
  for_each = local.instances

  identifier         = each.key
  cluster_identifier = aws_rds_cluster.this.id
  engine             = aws_rds_cluster.this.engine
  engine_version     = aws_rds_cluster.this.engine_version
  instance_class     = var.instance_class
  promotion_tier     = each.value

  publicly_accessible        = false
  db_subnet_group_name       = aws_db_subnet_group.this.name
  ca_cert_identifier         = "rds-ca-rsa2048-g1"
  auto_minor_version_upgrade = true
  copy_tags_to_snapshot      = true
  apply_immediately          = false

  monitoring_interval                   = 60
  monitoring_role_arn                   = aws_iam_role.monitoring.arn
  performance_insights_enabled          = true
  performance_insights_kms_key_id       = aws_kms_key.this.arn
  performance_insights_retention_period = 7

  tags = merge(var.tags, { Name = each.key })

  depends_on = [aws_iam_role_policy_attachment.monitoring]
}
