# What terraform-aws-modules/rds-aurora makes of its inputs; facts of version 10.2.0.
foreign_module "rds_aurora" {
  source       = "terraform-aws-modules/rds-aurora/aws"
  versions     = ">= 7.0, < 11.0"
  other_inputs = ["putin_khuylo", "master_password", "master_password_wo", "master_password_wo_version", "autoscaling_enabled", "autoscaling_min_capacity", "autoscaling_max_capacity", "autoscaling_target_cpu", "autoscaling_target_connections", "autoscaling_scale_in_cooldown", "autoscaling_scale_out_cooldown", "predefined_metric_type", "endpoints", "cluster_timeouts", "instance_timeouts", "create_db_cluster_parameter_group", "create_db_parameter_group", "db_cluster_parameter_group_name", "db_cluster_parameter_group_family", "db_cluster_parameter_group_parameters", "db_parameter_group_name", "db_parameter_group_family", "db_parameter_group_parameters", "cluster_parameter_group", "db_parameter_group", "cluster_ca_cert_identifier", "backtrack_window", "manage_master_user_password_rotation", "master_user_password_rotation_automatically_after_days", "cluster_performance_insights_kms_key_id", "cluster_performance_insights_retention_period", "performance_insights_kms_key_id", "performance_insights_retention_period"]

  inputs {
    create                                 = true
    region                                 = null
    allocated_storage                      = null
    apply_immediately                      = null
    availability_zones                     = null
    backup_retention_period                = null
    cluster_performance_insights_enabled   = null
    database_insights_mode                 = null
    database_name                          = null
    cluster_instance_class                 = null
    instance_class                         = null
    publicly_accessible                    = null
    monitoring_interval                    = null
    performance_insights_enabled           = null
    auto_minor_version_upgrade             = null
    delete_automated_backups               = null
    deletion_protection                    = null
    enable_http_endpoint                   = null
    engine                                 = null
    engine_version                         = null
    engine_lifecycle_support               = null
    final_snapshot_identifier              = null
    global_cluster_identifier              = null
    iam_database_authentication_enabled    = null
    iops                                   = null
    kms_key_id                             = null
    master_user_secret_kms_key_id          = null
    master_username                        = null
    network_type                           = null
    port                                   = null
    preferred_backup_window                = null
    preferred_maintenance_window           = null
    serverlessv2_scaling_configuration     = null
    snapshot_identifier                    = null
    source_region                          = null
    storage_type                           = null
    security_group_description             = null
    iam_role_name                          = null
    iam_role_permissions_boundary          = null
    cloudwatch_log_group_kms_key_id        = null
    cluster_monitoring_interval            = null
    name                                   = ""
    tags                                   = {}
    cluster_tags                           = {}
    create_db_subnet_group                 = false
    db_subnet_group_name                   = ""
    subnets                                = []
    is_primary_cluster                     = true
    cluster_use_name_prefix                = false
    allow_major_version_upgrade            = false
    copy_tags_to_snapshot                  = true
    enabled_cloudwatch_logs_exports        = []
    engine_mode                            = "provisioned"
    manage_master_user_password            = true
    skip_final_snapshot                    = false
    storage_encrypted                      = true
    vpc_security_group_ids                 = []
    instances                              = {}
    instances_use_identifier_prefix        = false
    create_monitoring_role                 = true
    iam_role_use_name_prefix               = false
    create_security_group                  = true
    security_group_name                    = ""
    security_group_use_name_prefix         = true
    vpc_id                                 = ""
    security_group_rules                   = {}
    security_group_ingress_rules           = {}
    security_group_egress_rules            = {}
    security_group_tags                    = {}
    create_cloudwatch_log_group            = false
    cloudwatch_log_group_retention_in_days = 7
  }
}

locals {
  port       = coalesce(var.port, var.engine == "aurora-postgresql" || var.engine == "postgres" ? 5432 : 3306)
  serverless = var.engine_mode == "serverless"
  group      = try(coalesce(var.db_subnet_group_name, var.name), "")
  subnets    = var.create_db_subnet_group ? try(aws_db_subnet_group.this[0].name, null) : local.group
  managed    = var.manage_master_user_password && var.global_cluster_identifier == null
  sg         = var.create && var.create_security_group
  sg_name    = try(coalesce(var.security_group_name, var.name), "")
  monitoring = var.create && var.create_monitoring_role && try(coalesce(var.cluster_monitoring_interval, var.monitoring_interval, 0), 0) > 0
}

data "aws_partition" "current" {}

resource "aws_db_subnet_group" "this" {
  count       = var.create && var.create_db_subnet_group ? 1 : 0
  region      = var.region
  name        = local.group
  description = "For Aurora cluster ${var.name}"
  subnet_ids  = var.subnets
  tags        = var.tags
}

resource "aws_rds_cluster" "this" {
  count                               = var.create ? 1 : 0
  region                              = var.region
  allocated_storage                   = var.allocated_storage
  allow_major_version_upgrade         = var.allow_major_version_upgrade
  apply_immediately                   = var.apply_immediately
  availability_zones                  = var.availability_zones
  backup_retention_period             = var.backup_retention_period
  copy_tags_to_snapshot               = var.copy_tags_to_snapshot
  database_insights_mode              = var.database_insights_mode
  delete_automated_backups            = var.delete_automated_backups
  deletion_protection                 = var.deletion_protection
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  enable_http_endpoint                = var.enable_http_endpoint
  engine                              = var.engine
  engine_mode                         = var.engine_mode
  engine_version                      = var.engine_version
  engine_lifecycle_support            = var.engine_lifecycle_support
  final_snapshot_identifier           = var.final_snapshot_identifier
  global_cluster_identifier           = var.global_cluster_identifier
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  iops                                = var.iops
  kms_key_id                          = var.kms_key_id
  network_type                        = var.network_type
  preferred_maintenance_window        = var.preferred_maintenance_window
  skip_final_snapshot                 = var.skip_final_snapshot
  snapshot_identifier                 = var.snapshot_identifier
  source_region                       = var.source_region
  storage_encrypted                   = var.storage_encrypted
  storage_type                        = var.storage_type
  cluster_identifier                  = var.cluster_use_name_prefix ? null : var.name
  cluster_identifier_prefix           = var.cluster_use_name_prefix ? "${var.name}-" : null
  database_name                       = var.is_primary_cluster ? var.database_name : null
  db_subnet_group_name                = local.subnets
  manage_master_user_password         = local.managed ? var.manage_master_user_password : null
  master_user_secret_kms_key_id       = local.managed ? var.master_user_secret_kms_key_id : null
  master_username                     = var.is_primary_cluster ? var.master_username : null
  port                                = local.port
  preferred_backup_window             = local.serverless ? null : var.preferred_backup_window
  vpc_security_group_ids              = compact(concat(aws_security_group.this[*].id, var.vpc_security_group_ids))
  tags                                = merge(var.tags, var.cluster_tags)

  dynamic "serverlessv2_scaling_configuration" {
    for_each = var.serverlessv2_scaling_configuration != null && var.engine_mode == "provisioned" ? [var.serverlessv2_scaling_configuration] : []
    content {
      max_capacity             = try(serverlessv2_scaling_configuration.value.max_capacity, null)
      min_capacity             = try(serverlessv2_scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(serverlessv2_scaling_configuration.value.seconds_until_auto_pause, null)
    }
  }
}

resource "aws_rds_cluster_instance" "this" {
  for_each                     = { for k, v in var.instances : k => v if var.create && !local.serverless }
  region                       = var.region
  identifier                   = var.instances_use_identifier_prefix ? null : try(each.value.identifier, "${var.name}-${each.key}")
  cluster_identifier           = aws_rds_cluster.this[0].id
  engine                       = var.engine
  engine_version               = var.engine_version
  instance_class               = try(each.value.instance_class, var.cluster_instance_class, var.instance_class, null)
  db_subnet_group_name         = local.subnets
  publicly_accessible          = try(each.value.publicly_accessible, var.publicly_accessible, null)
  promotion_tier               = try(each.value.promotion_tier, null)
  availability_zone            = try(each.value.availability_zone, null)
  auto_minor_version_upgrade   = try(each.value.auto_minor_version_upgrade, var.auto_minor_version_upgrade, null)
  apply_immediately            = try(each.value.apply_immediately, var.apply_immediately, null)
  copy_tags_to_snapshot        = try(each.value.copy_tags_to_snapshot, var.copy_tags_to_snapshot, null)
  monitoring_interval          = try(coalesce(try(each.value.monitoring_interval, null), var.cluster_monitoring_interval, var.monitoring_interval), null)
  monitoring_role_arn          = try(aws_iam_role.rds_enhanced_monitoring[0].arn, each.value.monitoring_role_arn, null)
  performance_insights_enabled = try(coalesce(try(each.value.performance_insights_enabled, null), var.cluster_performance_insights_enabled, var.performance_insights_enabled), null)
  preferred_maintenance_window = try(each.value.preferred_maintenance_window, var.preferred_maintenance_window, null)
  tags                         = merge(var.tags, try(each.value.tags, {}))
}

resource "aws_security_group" "this" {
  count       = local.sg ? 1 : 0
  region      = var.region
  name        = var.security_group_use_name_prefix ? null : local.sg_name
  name_prefix = var.security_group_use_name_prefix ? "${local.sg_name}-" : null
  vpc_id      = var.vpc_id
  description = coalesce(var.security_group_description, "Control traffic to/from RDS Aurora ${local.sg_name}")
  tags        = merge(var.tags, var.security_group_tags, { Name = local.sg_name })
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = local.sg && var.security_group_ingress_rules != null ? var.security_group_ingress_rules : {}
  region                       = var.region
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(coalesce(each.value.from_port, local.port), local.port)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null) == "self" ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
  to_port                      = try(coalesce(each.value.to_port, each.value.from_port), each.value.to_port, each.value.from_port, local.port)
  tags                         = merge(var.tags, { Name = try(each.value.name, "${local.sg_name}-${each.key}") }, try(each.value.tags, {}))
}

resource "aws_vpc_security_group_egress_rule" "this" {
  for_each                     = local.sg && var.security_group_egress_rules != null ? var.security_group_egress_rules : {}
  region                       = var.region
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(coalesce(each.value.from_port, local.port), local.port)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null) == "self" ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
  to_port                      = try(coalesce(each.value.to_port, each.value.from_port), each.value.to_port, each.value.from_port, local.port)
  tags                         = merge(var.tags, { Name = try(each.value.name, "${local.sg_name}-${each.key}") }, try(each.value.tags, {}))
}

# Of versions before 10: one map of rules of either direction.
resource "aws_security_group_rule" "this" {
  for_each                 = { for k, v in var.security_group_rules : k => v if local.sg }
  type                     = try(each.value.type, "ingress")
  from_port                = try(each.value.from_port, local.port)
  to_port                  = try(each.value.to_port, local.port)
  protocol                 = try(each.value.protocol, "tcp")
  security_group_id        = aws_security_group.this[0].id
  cidr_blocks              = try(each.value.cidr_blocks, null)
  description              = try(each.value.description, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}

resource "aws_iam_role" "rds_enhanced_monitoring" {
  count                = local.monitoring ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : try(coalesce(var.iam_role_name, "${var.name}-monitor"), null)
  assume_role_policy   = data.aws_iam_policy_document.monitoring[0].json
  permissions_boundary = var.iam_role_permissions_boundary
  tags                 = var.tags
}

data "aws_iam_policy_document" "monitoring" {
  count = local.monitoring ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy_attachment" "rds_enhanced_monitoring" {
  count      = local.monitoring ? 1 : 0
  role       = aws_iam_role.rds_enhanced_monitoring[0].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if var.create && var.create_cloudwatch_log_group && !var.cluster_use_name_prefix])
  region            = var.region
  name              = "/aws/rds/cluster/${var.name}/${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  tags              = var.tags
}

output "cluster_arn" {
  value = try(aws_rds_cluster.this[0].arn, null)
}

output "cluster_id" {
  value = try(aws_rds_cluster.this[0].id, null)
}

output "cluster_resource_id" {
  value = try(aws_rds_cluster.this[0].cluster_resource_id, null)
}

output "cluster_endpoint" {
  value = try(aws_rds_cluster.this[0].endpoint, null)
}

output "cluster_reader_endpoint" {
  value = try(aws_rds_cluster.this[0].reader_endpoint, null)
}

output "cluster_port" {
  value = try(aws_rds_cluster.this[0].port, null)
}

output "cluster_database_name" {
  value = var.database_name
}

output "cluster_master_username" {
  value = var.master_username
}

output "cluster_master_user_secret" {
  value = try(aws_rds_cluster.this[0].master_user_secret, null)
}

output "cluster_members" {
  value = try(aws_rds_cluster.this[0].cluster_members, null)
}

output "security_group_id" {
  value = try(aws_security_group.this[0].id, null)
}

output "db_subnet_group_name" {
  value = local.subnets
}

output "cluster_instances" {
  value = aws_rds_cluster_instance.this
}
