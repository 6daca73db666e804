# What terraform-aws-modules/rds makes of its inputs; facts of version 7.2.0.
foreign_module "rds" {
  source       = "terraform-aws-modules/rds/aws"
  versions     = ">= 5.0, < 8.0"
  other_inputs = ["password", "password_wo", "password_wo_version", "custom_iam_instance_profile", "domain_auth_secret_arn", "domain_dns_ips", "domain_fqdn", "domain_ou", "customer_owned_ip_enabled", "monitoring_role_description", "blue_green_update", "restore_to_point_in_time", "s3_import", "dedicated_log_volume", "timeouts", "nchar_character_set_name", "upgrade_storage_config", "cloudwatch_log_group_skip_destroy", "cloudwatch_log_group_class", "cloudwatch_log_group_kms_key_id", "cloudwatch_log_group_tags", "manage_master_user_password_rotation", "master_user_password_rotate_immediately", "master_user_password_rotation_automatically_after_days", "master_user_password_rotation_duration", "master_user_password_rotation_schedule_expression", "putin_khuylo", "option_group_timeouts", "parameter_group_skip_destroy", "option_group_skip_destroy", "db_instance_role_associations", "create_random_password", "random_password_length"]

  inputs {
    identifier                             = null
    allocated_storage                      = null
    storage_type                           = null
    storage_throughput                     = null
    kms_key_id                             = null
    replicate_source_db                    = null
    license_model                          = null
    replica_mode                           = null
    domain                                 = null
    domain_iam_role_name                   = null
    engine                                 = null
    engine_version                         = null
    engine_lifecycle_support               = null
    instance_class                         = null
    db_name                                = null
    username                               = null
    master_user_secret_kms_key_id          = null
    port                                   = null
    snapshot_identifier                    = null
    availability_zone                      = null
    iops                                   = null
    monitoring_role_arn                    = null
    monitoring_role_permissions_boundary   = null
    maintenance_window                     = null
    backup_retention_period                = null
    backup_window                          = null
    option_group_name                      = null
    parameter_group_name                   = null
    timezone                               = null
    character_set_name                     = null
    performance_insights_kms_key_id        = null
    ca_cert_identifier                     = null
    network_type                           = null
    db_subnet_group_name                   = null
    database_insights_mode                 = null
    region                                 = null
    storage_encrypted                      = true
    iam_database_authentication_enabled    = false
    manage_master_user_password            = true
    skip_final_snapshot                    = false
    copy_tags_to_snapshot                  = true
    vpc_security_group_ids                 = []
    multi_az                               = false
    publicly_accessible                    = false
    monitoring_interval                    = 0
    create_monitoring_role                 = false
    monitoring_role_name                   = "rds-monitoring-role"
    monitoring_role_use_name_prefix        = false
    allow_major_version_upgrade            = false
    auto_minor_version_upgrade             = true
    apply_immediately                      = false
    tags                                   = {}
    db_instance_tags                       = {}
    enabled_cloudwatch_logs_exports        = []
    deletion_protection                    = false
    performance_insights_enabled           = false
    performance_insights_retention_period  = 7
    max_allocated_storage                  = 0
    delete_automated_backups               = true
    create_cloudwatch_log_group            = false
    cloudwatch_log_group_retention_in_days = 7
    final_snapshot_identifier_prefix       = "final"
    instance_use_identifier_prefix         = false
    create_db_instance                     = true
    create_db_subnet_group                 = false
    db_subnet_group_use_name_prefix        = true
    db_subnet_group_description            = null
    db_subnet_group_tags                   = {}
    subnet_ids                             = []
    create_db_parameter_group              = true
    parameter_group_use_name_prefix        = true
    parameter_group_description            = null
    family                                 = null
    parameters                             = null
    db_parameter_group_tags                = {}
    create_db_option_group                 = true
    option_group_use_name_prefix           = true
    option_group_description               = null
    major_engine_version                   = null
    options                                = null
    db_option_group_tags                   = {}
  }
}

module "db_subnet_group" {
  source          = "terraform-aws-modules/rds/aws//modules/db_subnet_group"
  create          = var.create_db_subnet_group
  name            = coalesce(var.db_subnet_group_name, var.identifier)
  use_name_prefix = var.db_subnet_group_use_name_prefix
  description     = var.db_subnet_group_description
  subnet_ids      = var.subnet_ids
  region          = var.region
  tags            = merge(var.tags, var.db_subnet_group_tags)
}

module "db_parameter_group" {
  source          = "terraform-aws-modules/rds/aws//modules/db_parameter_group"
  create          = var.create_db_parameter_group
  name            = coalesce(var.parameter_group_name, var.identifier)
  use_name_prefix = var.parameter_group_use_name_prefix
  description     = var.parameter_group_description
  family          = var.family
  parameters      = var.parameters
  region          = var.region
  tags            = merge(var.tags, var.db_parameter_group_tags)
}

module "db_option_group" {
  source               = "terraform-aws-modules/rds/aws//modules/db_option_group"
  create               = var.create_db_option_group && var.engine != "postgres"
  name                 = coalesce(var.option_group_name, var.identifier)
  use_name_prefix      = var.option_group_use_name_prefix
  description          = var.option_group_description
  engine_name          = var.engine
  major_engine_version = var.major_engine_version
  options              = var.options
  region               = var.region
  tags                 = merge(var.tags, var.db_option_group_tags)
}

module "db_instance" {
  source                                 = "terraform-aws-modules/rds/aws//modules/db_instance"
  create                                 = var.create_db_instance
  identifier                             = var.identifier
  use_identifier_prefix                  = var.instance_use_identifier_prefix
  db_subnet_group_name                   = var.create_db_subnet_group ? module.db_subnet_group.db_subnet_group_id : var.db_subnet_group_name
  parameter_group_name                   = var.create_db_parameter_group ? module.db_parameter_group.db_parameter_group_id : var.parameter_group_name
  option_group_name                      = var.create_db_option_group && var.engine != "postgres" ? module.db_option_group.db_option_group_id : var.option_group_name
  allocated_storage                      = var.allocated_storage
  storage_type                           = var.storage_type
  storage_throughput                     = var.storage_throughput
  kms_key_id                             = var.kms_key_id
  replicate_source_db                    = var.replicate_source_db
  license_model                          = var.license_model
  replica_mode                           = var.replica_mode
  domain                                 = var.domain
  domain_iam_role_name                   = var.domain_iam_role_name
  engine                                 = var.engine
  engine_version                         = var.engine_version
  engine_lifecycle_support               = var.engine_lifecycle_support
  instance_class                         = var.instance_class
  db_name                                = var.db_name
  username                               = var.username
  master_user_secret_kms_key_id          = var.master_user_secret_kms_key_id
  port                                   = var.port
  snapshot_identifier                    = var.snapshot_identifier
  availability_zone                      = var.availability_zone
  iops                                   = var.iops
  monitoring_role_arn                    = var.monitoring_role_arn
  monitoring_role_permissions_boundary   = var.monitoring_role_permissions_boundary
  maintenance_window                     = var.maintenance_window
  backup_retention_period                = var.backup_retention_period
  backup_window                          = var.backup_window
  timezone                               = var.timezone
  character_set_name                     = var.character_set_name
  performance_insights_kms_key_id        = var.performance_insights_kms_key_id
  ca_cert_identifier                     = var.ca_cert_identifier
  network_type                           = var.network_type
  database_insights_mode                 = var.database_insights_mode
  region                                 = var.region
  storage_encrypted                      = var.storage_encrypted
  iam_database_authentication_enabled    = var.iam_database_authentication_enabled
  manage_master_user_password            = var.manage_master_user_password
  skip_final_snapshot                    = var.skip_final_snapshot
  copy_tags_to_snapshot                  = var.copy_tags_to_snapshot
  vpc_security_group_ids                 = var.vpc_security_group_ids
  multi_az                               = var.multi_az
  publicly_accessible                    = var.publicly_accessible
  monitoring_interval                    = var.monitoring_interval
  create_monitoring_role                 = var.create_monitoring_role
  monitoring_role_name                   = var.monitoring_role_name
  monitoring_role_use_name_prefix        = var.monitoring_role_use_name_prefix
  allow_major_version_upgrade            = var.allow_major_version_upgrade
  auto_minor_version_upgrade             = var.auto_minor_version_upgrade
  apply_immediately                      = var.apply_immediately
  tags                                   = var.tags
  db_instance_tags                       = var.db_instance_tags
  enabled_cloudwatch_logs_exports        = var.enabled_cloudwatch_logs_exports
  deletion_protection                    = var.deletion_protection
  performance_insights_enabled           = var.performance_insights_enabled
  performance_insights_retention_period  = var.performance_insights_retention_period
  max_allocated_storage                  = var.max_allocated_storage
  delete_automated_backups               = var.delete_automated_backups
  create_cloudwatch_log_group            = var.create_cloudwatch_log_group
  cloudwatch_log_group_retention_in_days = var.cloudwatch_log_group_retention_in_days
  final_snapshot_identifier_prefix       = var.final_snapshot_identifier_prefix
}

output "db_instance_address" {
  value = module.db_instance.address
}

output "db_instance_arn" {
  value = module.db_instance.arn
}

output "db_instance_endpoint" {
  value = module.db_instance.endpoint
}

output "db_instance_identifier" {
  value = module.db_instance.identifier
}

output "db_instance_name" {
  value = module.db_instance.name
}

output "db_instance_port" {
  value = module.db_instance.port
}

output "db_instance_username" {
  value = module.db_instance.username
}

output "db_instance_resource_id" {
  value = module.db_instance.resource_id
}

output "db_instance_master_user_secret_arn" {
  value = module.db_instance.master_user_secret_arn
}

output "db_instance_hosted_zone_id" {
  value = module.db_instance.hosted_zone_id
}

output "db_instance_availability_zone" {
  value = module.db_instance.availability_zone
}

output "db_instance_engine" {
  value = module.db_instance.engine
}

output "enhanced_monitoring_iam_role_arn" {
  value = module.db_instance.enhanced_monitoring_iam_role_arn
}

output "db_subnet_group_id" {
  value = module.db_subnet_group.db_subnet_group_id
}

output "db_parameter_group_id" {
  value = module.db_parameter_group.db_parameter_group_id
}

foreign_module "rds_instance" {
  source       = "terraform-aws-modules/rds/aws//modules/db_instance"
  versions     = ">= 5.0, < 8.0"
  other_inputs = ["password", "password_wo", "password_wo_version", "custom_iam_instance_profile", "domain_auth_secret_arn", "domain_dns_ips", "domain_fqdn", "domain_ou", "customer_owned_ip_enabled", "monitoring_role_description", "blue_green_update", "restore_to_point_in_time", "s3_import", "dedicated_log_volume", "timeouts", "nchar_character_set_name", "upgrade_storage_config", "cloudwatch_log_group_skip_destroy", "cloudwatch_log_group_class", "cloudwatch_log_group_kms_key_id", "cloudwatch_log_group_tags", "manage_master_user_password_rotation", "master_user_password_rotate_immediately", "master_user_password_rotation_automatically_after_days", "master_user_password_rotation_duration", "master_user_password_rotation_schedule_expression", "putin_khuylo"]

  inputs {
    identifier                             = null
    allocated_storage                      = null
    storage_type                           = null
    storage_throughput                     = null
    kms_key_id                             = null
    replicate_source_db                    = null
    license_model                          = null
    replica_mode                           = null
    domain                                 = null
    domain_iam_role_name                   = null
    engine                                 = null
    engine_version                         = null
    engine_lifecycle_support               = null
    instance_class                         = null
    db_name                                = null
    username                               = null
    master_user_secret_kms_key_id          = null
    port                                   = null
    snapshot_identifier                    = null
    availability_zone                      = null
    iops                                   = null
    monitoring_role_arn                    = null
    monitoring_role_permissions_boundary   = null
    maintenance_window                     = null
    backup_retention_period                = null
    backup_window                          = null
    option_group_name                      = null
    parameter_group_name                   = null
    timezone                               = null
    character_set_name                     = null
    performance_insights_kms_key_id        = null
    ca_cert_identifier                     = null
    network_type                           = null
    db_subnet_group_name                   = null
    database_insights_mode                 = null
    region                                 = null
    storage_encrypted                      = true
    iam_database_authentication_enabled    = false
    manage_master_user_password            = true
    skip_final_snapshot                    = false
    copy_tags_to_snapshot                  = true
    vpc_security_group_ids                 = []
    multi_az                               = false
    publicly_accessible                    = false
    monitoring_interval                    = 0
    create_monitoring_role                 = false
    monitoring_role_name                   = "rds-monitoring-role"
    monitoring_role_use_name_prefix        = false
    allow_major_version_upgrade            = false
    auto_minor_version_upgrade             = true
    apply_immediately                      = false
    tags                                   = {}
    db_instance_tags                       = {}
    enabled_cloudwatch_logs_exports        = []
    deletion_protection                    = false
    performance_insights_enabled           = false
    performance_insights_retention_period  = 7
    max_allocated_storage                  = 0
    delete_automated_backups               = true
    create_cloudwatch_log_group            = false
    cloudwatch_log_group_retention_in_days = 7
    final_snapshot_identifier_prefix       = "final"
    create                                 = true
    use_identifier_prefix                  = false
  }
}

locals {
  replica = var.replicate_source_db != null
  role    = var.create_monitoring_role ? aws_iam_role.enhanced_monitoring[0].arn : var.monitoring_role_arn
}

resource "aws_db_instance" "this" {
  count                                 = var.create ? 1 : 0
  identifier                            = var.use_identifier_prefix ? null : var.identifier
  identifier_prefix                     = var.use_identifier_prefix ? "${var.identifier}-" : null
  engine                                = local.replica ? null : var.engine
  username                              = local.replica ? null : var.username
  manage_master_user_password           = !local.replica && var.manage_master_user_password ? true : null
  master_user_secret_kms_key_id         = !local.replica && var.manage_master_user_password ? var.master_user_secret_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  monitoring_role_arn                   = var.monitoring_interval > 0 ? local.role : null
  engine_version                        = var.engine_version
  engine_lifecycle_support              = var.engine_lifecycle_support
  instance_class                        = var.instance_class
  allocated_storage                     = var.allocated_storage
  storage_type                          = var.storage_type
  storage_encrypted                     = var.storage_encrypted
  kms_key_id                            = var.kms_key_id
  license_model                         = var.license_model
  db_name                               = var.db_name
  port                                  = var.port
  domain                                = var.domain
  domain_iam_role_name                  = var.domain_iam_role_name
  iam_database_authentication_enabled   = var.iam_database_authentication_enabled
  vpc_security_group_ids                = var.vpc_security_group_ids
  db_subnet_group_name                  = var.db_subnet_group_name
  parameter_group_name                  = var.parameter_group_name
  option_group_name                     = var.option_group_name
  network_type                          = var.network_type
  availability_zone                     = var.availability_zone
  multi_az                              = var.multi_az
  iops                                  = var.iops
  storage_throughput                    = var.storage_throughput
  publicly_accessible                   = var.publicly_accessible
  ca_cert_identifier                    = var.ca_cert_identifier
  allow_major_version_upgrade           = var.allow_major_version_upgrade
  auto_minor_version_upgrade            = var.auto_minor_version_upgrade
  apply_immediately                     = var.apply_immediately
  maintenance_window                    = var.maintenance_window
  snapshot_identifier                   = var.snapshot_identifier
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  skip_final_snapshot                   = var.skip_final_snapshot
  performance_insights_enabled          = var.performance_insights_enabled
  replicate_source_db                   = var.replicate_source_db
  replica_mode                          = var.replica_mode
  backup_retention_period               = var.backup_retention_period
  backup_window                         = var.backup_window
  max_allocated_storage                 = var.max_allocated_storage
  monitoring_interval                   = var.monitoring_interval
  database_insights_mode                = var.database_insights_mode
  character_set_name                    = var.character_set_name
  timezone                              = var.timezone
  enabled_cloudwatch_logs_exports       = var.enabled_cloudwatch_logs_exports
  deletion_protection                   = var.deletion_protection
  delete_automated_backups              = var.delete_automated_backups
  region                                = var.region
  tags                                  = merge(var.tags, var.db_instance_tags)
}

resource "random_id" "snapshot_identifier" {
  count       = var.create && !var.skip_final_snapshot ? 1 : 0
  keepers     = { id = var.identifier }
  byte_length = 4
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if var.create && var.create_cloudwatch_log_group && !var.use_identifier_prefix])
  region            = var.region
  name              = "/aws/rds/instance/${var.identifier}/${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  tags              = var.tags
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "enhanced_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "enhanced_monitoring" {
  count                = var.create_monitoring_role ? 1 : 0
  name                 = var.monitoring_role_use_name_prefix ? null : var.monitoring_role_name
  name_prefix          = var.monitoring_role_use_name_prefix ? "${var.monitoring_role_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.enhanced_monitoring.json
  permissions_boundary = var.monitoring_role_permissions_boundary
  tags                 = merge({ Name = format("%s", var.monitoring_role_name) }, var.tags)
}

resource "aws_iam_role_policy_attachment" "enhanced_monitoring" {
  count      = var.create_monitoring_role ? 1 : 0
  role       = aws_iam_role.enhanced_monitoring[0].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

output "address" {
  value = try(aws_db_instance.this[0].address, null)
}

output "arn" {
  value = try(aws_db_instance.this[0].arn, null)
}

output "endpoint" {
  value = try(aws_db_instance.this[0].endpoint, null)
}

output "identifier" {
  value = try(aws_db_instance.this[0].identifier, null)
}

output "name" {
  value = try(aws_db_instance.this[0].db_name, null)
}

output "port" {
  value = try(aws_db_instance.this[0].port, null)
}

output "username" {
  value = try(aws_db_instance.this[0].username, null)
}

output "resource_id" {
  value = try(aws_db_instance.this[0].resource_id, null)
}

output "hosted_zone_id" {
  value = try(aws_db_instance.this[0].hosted_zone_id, null)
}

output "availability_zone" {
  value = try(aws_db_instance.this[0].availability_zone, null)
}

output "engine" {
  value = try(aws_db_instance.this[0].engine, null)
}

output "master_user_secret_arn" {
  value = try(aws_db_instance.this[0].master_user_secret[0].secret_arn, null)
}

output "enhanced_monitoring_iam_role_arn" {
  value = try(aws_iam_role.enhanced_monitoring[0].arn, null)
}

foreign_module "rds_subnet_group" {
  source   = "terraform-aws-modules/rds/aws//modules/db_subnet_group"
  versions = ">= 5.0, < 8.0"

  inputs {
    create          = true
    name            = ""
    use_name_prefix = true
    description     = null
    region          = null
    subnet_ids      = []
    tags            = {}
  }
}

resource "aws_db_subnet_group" "this" {
  count       = var.create ? 1 : 0
  region      = var.region
  name        = var.use_name_prefix ? null : var.name
  name_prefix = var.use_name_prefix ? "${var.name}-" : null
  description = coalesce(var.description, format("%s subnet group", var.name))
  subnet_ids  = var.subnet_ids
  tags        = merge(var.tags, { Name = var.name })
}

output "db_subnet_group_id" {
  value = try(aws_db_subnet_group.this[0].id, null)
}

foreign_module "rds_parameter_group" {
  source   = "terraform-aws-modules/rds/aws//modules/db_parameter_group"
  versions = ">= 5.0, < 8.0"

  inputs {
    create          = true
    name            = ""
    use_name_prefix = true
    description     = null
    family          = null
    parameters      = null
    region          = null
    tags            = {}
  }
}

resource "aws_db_parameter_group" "this" {
  count       = var.create ? 1 : 0
  region      = var.region
  name        = var.use_name_prefix ? null : var.name
  name_prefix = var.use_name_prefix ? "${var.name}-" : null
  description = coalesce(var.description, format("%s parameter group", var.name))
  family      = var.family
  tags        = merge(var.tags, { Name = var.name })

  dynamic "parameter" {
    for_each = var.parameters != null ? var.parameters : []
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}

output "db_parameter_group_id" {
  value = try(aws_db_parameter_group.this[0].id, null)
}

foreign_module "rds_option_group" {
  source   = "terraform-aws-modules/rds/aws//modules/db_option_group"
  versions = ">= 5.0, < 8.0"

  inputs {
    create               = true
    name                 = ""
    use_name_prefix      = true
    description          = null
    engine_name          = null
    major_engine_version = null
    options              = null
    region               = null
    tags                 = {}
  }
}

resource "aws_db_option_group" "this" {
  count                    = var.create ? 1 : 0
  region                   = var.region
  name                     = var.use_name_prefix ? null : var.name
  name_prefix              = var.use_name_prefix ? "${var.name}-" : null
  option_group_description = coalesce(var.description, format("%s option group", var.name))
  engine_name              = var.engine_name
  major_engine_version     = var.major_engine_version
  tags                     = merge(var.tags, { Name = var.name })
}

output "db_option_group_id" {
  value = try(aws_db_option_group.this[0].id, null)
}
