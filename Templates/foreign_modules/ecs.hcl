# What terraform-aws-modules/ecs makes of its inputs; facts of version 7.5.0.
foreign_module "ecs" {
  source       = "terraform-aws-modules/ecs/aws"
  versions     = ">= 5.0, < 8.0"
  partial      = "scaling and what only configures the deployment are left out"
  other_inputs = ["disable_v7_default_name_description", "service_connect_defaults", "cloudwatch_log_group_class", "cloudwatch_log_group_tags", "cluster_capacity_providers_wait_duration", "fargate_capacity_providers", "create_task_exec_iam_role", "task_exec_iam_role_name", "create_task_exec_policy", "cluster_capacity_providers", "capacity_providers", "default_capacity_provider_strategy", "cluster_service_connect_defaults"]

  inputs {
    create                                 = true
    region                                 = null
    tags                                   = {}
    cluster_tags                           = {}
    cluster_configuration                  = {}
    cluster_name                           = ""
    cluster_setting                        = [{ name = "containerInsights", value = "enabled" }]
    cluster_settings                       = null
    create_cloudwatch_log_group            = true
    cloudwatch_log_group_name              = null
    cloudwatch_log_group_retention_in_days = 90
    cloudwatch_log_group_kms_key_id        = null
    services                               = null
  }
}

module "cluster" {
  source                                 = "terraform-aws-modules/ecs/aws//modules/cluster"
  create                                 = var.create
  region                                 = var.region
  name                                   = var.cluster_name
  configuration                          = try(length(var.cluster_configuration), 0) > 0 ? var.cluster_configuration : {}
  setting                                = flatten([try(coalesce(var.cluster_settings), var.cluster_setting)])
  create_cloudwatch_log_group            = var.create_cloudwatch_log_group
  cloudwatch_log_group_name              = var.cloudwatch_log_group_name
  cloudwatch_log_group_retention_in_days = var.cloudwatch_log_group_retention_in_days
  cloudwatch_log_group_kms_key_id        = var.cloudwatch_log_group_kms_key_id
  tags                                   = merge(var.tags, var.cluster_tags)
}

module "service" {
  source                              = "terraform-aws-modules/ecs/aws//modules/service"
  for_each                            = var.create && var.services != null ? var.services : {}
  create                              = try(each.value.create, true)
  region                              = var.region
  name                                = try(each.value.name, each.key)
  cluster_arn                         = module.cluster.arn
  disable_v7_default_name_description = try(each.value.disable_v7_default_name_description, false)
  create_service                      = try(each.value.create_service, true)
  ignore_task_definition_changes      = try(each.value.ignore_task_definition_changes, false)
  deployment_maximum_percent          = try(each.value.deployment_maximum_percent, 200)
  deployment_minimum_healthy_percent  = try(each.value.deployment_minimum_healthy_percent, 66)
  desired_count                       = try(each.value.desired_count, 1)
  enable_ecs_managed_tags             = try(each.value.enable_ecs_managed_tags, true)
  enable_execute_command              = try(each.value.enable_execute_command, false)
  health_check_grace_period_seconds   = try(each.value.health_check_grace_period_seconds, null)
  launch_type                         = try(each.value.launch_type, "FARGATE")
  capacity_provider_strategy          = try(each.value.capacity_provider_strategy, null)
  load_balancer                       = try(each.value.load_balancer, null)
  assign_public_ip                    = try(each.value.assign_public_ip, false)
  security_group_ids                  = try(each.value.security_group_ids, [])
  subnet_ids                          = try(each.value.subnet_ids, [])
  vpc_id                              = try(each.value.vpc_id, null)
  platform_version                    = try(each.value.platform_version, null)
  propagate_tags                      = try(each.value.propagate_tags, null)
  service_tags                        = try(each.value.service_tags, {})
  create_task_definition              = try(each.value.create_task_definition, true)
  task_definition_arn                 = try(each.value.task_definition_arn, null)
  container_definitions               = try(each.value.container_definitions, {})
  cpu                                 = try(each.value.cpu, 1024)
  memory                              = try(each.value.memory, 2048)
  family                              = try(each.value.family, null)
  network_mode                        = try(each.value.network_mode, "awsvpc")
  requires_compatibilities            = try(each.value.requires_compatibilities, ["FARGATE"])
  volume                              = try(each.value.volume, null)
  task_tags                           = try(each.value.task_tags, {})
  create_task_exec_iam_role           = try(each.value.create_task_exec_iam_role, true)
  task_exec_iam_role_arn              = try(each.value.task_exec_iam_role_arn, null)
  task_exec_iam_role_name             = try(each.value.task_exec_iam_role_name, null)
  task_exec_iam_role_use_name_prefix  = try(each.value.task_exec_iam_role_use_name_prefix, true)
  task_exec_iam_role_policies         = try(each.value.task_exec_iam_role_policies, {})
  create_task_exec_policy             = try(each.value.create_task_exec_policy, true)
  task_exec_ssm_param_arns            = try(each.value.task_exec_ssm_param_arns, [])
  task_exec_secret_arns               = try(each.value.task_exec_secret_arns, [])
  create_tasks_iam_role               = try(each.value.create_tasks_iam_role, true)
  tasks_iam_role_arn                  = try(each.value.tasks_iam_role_arn, null)
  tasks_iam_role_name                 = try(each.value.tasks_iam_role_name, null)
  tasks_iam_role_use_name_prefix      = try(each.value.tasks_iam_role_use_name_prefix, true)
  tasks_iam_role_permissions_boundary = try(each.value.tasks_iam_role_permissions_boundary, null)
  tasks_iam_role_policies             = try(each.value.tasks_iam_role_policies, {})
  tasks_iam_role_statements           = try(each.value.tasks_iam_role_statements, null)
  create_security_group               = try(each.value.create_security_group, true)
  security_group_name                 = try(each.value.security_group_name, null)
  security_group_use_name_prefix      = try(each.value.security_group_use_name_prefix, true)
  security_group_description          = try(each.value.security_group_description, null)
  security_group_rules                = try(each.value.security_group_rules, {})
  security_group_ingress_rules        = try(each.value.security_group_ingress_rules, {})
  security_group_egress_rules         = try(each.value.security_group_egress_rules, {})
  security_group_tags                 = try(each.value.security_group_tags, {})
  tags                                = merge(var.tags, try(each.value.tags, {}))
}

output "cluster_arn" {
  value = module.cluster.arn
}

output "cluster_id" {
  value = module.cluster.id
}

output "cluster_name" {
  value = module.cluster.name
}

output "cloudwatch_log_group_name" {
  value = module.cluster.cloudwatch_log_group_name
}

output "services" {
  value = module.service
}

foreign_module "ecs_cluster" {
  source       = "terraform-aws-modules/ecs/aws//modules/cluster"
  versions     = ">= 5.0, < 8.0"
  other_inputs = ["disable_v7_default_name_description", "service_connect_defaults", "cloudwatch_log_group_class", "cloudwatch_log_group_tags", "cluster_capacity_providers_wait_duration", "fargate_capacity_providers", "create_task_exec_iam_role", "task_exec_iam_role_name", "create_task_exec_policy", "capacity_providers"]

  inputs {
    create                                 = true
    region                                 = null
    name                                   = ""
    tags                                   = {}
    configuration                          = {}
    cluster_configuration                  = {}
    cluster_name                           = ""
    setting                                = [{ name = "containerInsights", value = "enabled" }]
    cluster_setting                        = [{ name = "containerInsights", value = "enabled" }]
    cluster_settings                       = null
    create_cloudwatch_log_group            = true
    cloudwatch_log_group_name              = null
    cloudwatch_log_group_retention_in_days = 90
    cloudwatch_log_group_kms_key_id        = null
    cluster_capacity_providers             = []
    default_capacity_provider_strategy     = {}
  }
}

locals {
  cluster = var.cluster_name != "" ? var.cluster_name : var.name
  config  = try(length(var.cluster_configuration), 0) > 0 ? var.cluster_configuration : var.configuration
  # Written as a list, and in earlier versions as one object.
  settings = flatten([try(coalesce(var.cluster_settings), var.cluster_name != "" ? var.cluster_setting : var.setting)])
}

resource "aws_ecs_cluster" "this" {
  count  = var.create ? 1 : 0
  region = var.region
  name   = local.cluster
  tags   = var.tags

  dynamic "configuration" {
    for_each = try(local.config.execute_command_configuration, null) != null ? [local.config] : []
    content {
      execute_command_configuration {
        kms_key_id = try(configuration.value.execute_command_configuration.kms_key_id, null)
        logging    = try(configuration.value.execute_command_configuration.logging, null)
        dynamic "log_configuration" {
          for_each = try([configuration.value.execute_command_configuration.log_configuration], [])
          content {
            cloud_watch_encryption_enabled = try(log_configuration.value.cloud_watch_encryption_enabled, null)
            cloud_watch_log_group_name     = try(aws_cloudwatch_log_group.this[0].name, log_configuration.value.cloud_watch_log_group_name, null)
            s3_bucket_encryption_enabled   = try(log_configuration.value.s3_bucket_encryption_enabled, null)
            s3_bucket_name                 = try(log_configuration.value.s3_bucket_name, null)
          }
        }
      }
    }
  }

  dynamic "setting" {
    for_each = local.settings
    content {
      name  = setting.value.name
      value = setting.value.value
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  count             = var.create && var.create_cloudwatch_log_group ? 1 : 0
  region            = var.region
  name              = try(coalesce(var.cloudwatch_log_group_name, "/aws/ecs/${local.cluster}"), "")
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  tags              = var.tags
}

output "arn" {
  value = try(aws_ecs_cluster.this[0].arn, null)
}

output "id" {
  value = try(aws_ecs_cluster.this[0].id, null)
}

output "name" {
  value = try(aws_ecs_cluster.this[0].name, null)
}

output "cluster_arn" {
  value = try(aws_ecs_cluster.this[0].arn, null)
}

output "cluster_id" {
  value = try(aws_ecs_cluster.this[0].id, null)
}

output "cluster_name" {
  value = try(aws_ecs_cluster.this[0].name, null)
}

output "cloudwatch_log_group_name" {
  value = try(aws_cloudwatch_log_group.this[0].name, null)
}

output "cloudwatch_log_group_arn" {
  value = try(aws_cloudwatch_log_group.this[0].arn, null)
}

foreign_module "ecs_service" {
  source       = "terraform-aws-modules/ecs/aws//modules/service"
  versions     = ">= 5.0, < 8.0"
  partial      = "scaling and what only configures the deployment are left out"
  other_inputs = ["alarms", "availability_zone_rebalancing", "deployment_circuit_breaker", "deployment_configuration", "deployment_controller", "force_delete", "force_new_deployment", "ordered_placement_strategy", "placement_constraints", "scheduling_strategy", "service_connect_configuration", "service_registries", "timeouts", "triggers", "wait_for_steady_state", "ephemeral_storage", "ipc_mode", "pid_mode", "proxy_configuration", "runtime_platform", "skip_destroy", "track_latest", "enable_autoscaling", "autoscaling_min_capacity", "autoscaling_max_capacity", "autoscaling_policies", "autoscaling_scheduled_actions", "create_iam_role", "iam_role_arn", "task_exec_iam_statements", "tasks_iam_role_description", "task_exec_iam_role_description"]

  inputs {
    create                              = true
    disable_v7_default_name_description = false
    create_service                      = true
    region                              = null
    tags                                = {}
    ignore_task_definition_changes      = false
    cluster_arn                         = ""
    deployment_maximum_percent          = 200
    deployment_minimum_healthy_percent  = 66
    desired_count                       = 1
    enable_ecs_managed_tags             = true
    enable_execute_command              = false
    health_check_grace_period_seconds   = null
    launch_type                         = "FARGATE"
    capacity_provider_strategy          = null
    load_balancer                       = null
    name                                = ""
    assign_public_ip                    = false
    security_group_ids                  = []
    subnet_ids                          = []
    vpc_id                              = null
    platform_version                    = null
    propagate_tags                      = null
    service_tags                        = {}
    create_task_definition              = true
    task_definition_arn                 = null
    container_definitions               = {}
    cpu                                 = 1024
    memory                              = 2048
    family                              = null
    network_mode                        = "awsvpc"
    requires_compatibilities            = ["FARGATE"]
    volume                              = null
    task_tags                           = {}
    create_task_exec_iam_role           = true
    task_exec_iam_role_arn              = null
    task_exec_iam_role_name             = null
    task_exec_iam_role_use_name_prefix  = true
    task_exec_iam_role_policies         = {}
    create_task_exec_policy             = true
    task_exec_ssm_param_arns            = []
    task_exec_secret_arns               = []
    create_tasks_iam_role               = true
    tasks_iam_role_arn                  = null
    tasks_iam_role_name                 = null
    tasks_iam_role_use_name_prefix      = true
    tasks_iam_role_permissions_boundary = null
    tasks_iam_role_policies             = {}
    tasks_iam_role_statements           = null
    create_security_group               = true
    security_group_name                 = null
    security_group_use_name_prefix      = true
    security_group_description          = null
    security_group_rules                = {}
    security_group_ingress_rules        = {}
    security_group_egress_rules         = {}
    security_group_tags                 = {}
  }
}

locals {
  tasks      = var.create && var.create_task_definition && var.create_tasks_iam_role
  task_exec  = var.create && var.create_task_definition && var.create_task_exec_iam_role
  exec_rules = local.task_exec && var.create_task_exec_policy
  definition = var.create && var.create_task_definition ? aws_ecs_task_definition.this[0].arn : var.task_definition_arn
  sg         = var.create && var.create_security_group && var.network_mode == "awsvpc"
  sg_name    = try(coalesce(var.security_group_name, var.disable_v7_default_name_description ? var.name : "${var.name}-service"), "")
  exec_name  = try(coalesce(var.task_exec_iam_role_name, var.disable_v7_default_name_description ? var.name : "${var.name}-task-exec"), "")
  tasks_name = try(coalesce(var.tasks_iam_role_name, var.disable_v7_default_name_description ? var.name : "${var.name}-tasks"), "")
  task_rules = local.tasks && (var.tasks_iam_role_statements != null || var.enable_execute_command)
}

resource "aws_ecs_service" "this" {
  count                              = var.create && var.create_service && !var.ignore_task_definition_changes ? 1 : 0
  region                             = var.region
  name                               = var.name
  cluster                            = var.cluster_arn
  desired_count                      = var.desired_count
  deployment_maximum_percent         = var.deployment_maximum_percent
  deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
  enable_ecs_managed_tags            = var.enable_ecs_managed_tags
  enable_execute_command             = var.enable_execute_command
  health_check_grace_period_seconds  = var.health_check_grace_period_seconds
  launch_type                        = var.capacity_provider_strategy != null ? null : var.launch_type
  platform_version                   = var.launch_type == "FARGATE" ? var.platform_version : null
  propagate_tags                     = var.propagate_tags
  task_definition                    = local.definition
  tags                               = merge(var.tags, var.service_tags)

  dynamic "load_balancer" {
    for_each = var.load_balancer != null ? var.load_balancer : {}
    content {
      container_name   = load_balancer.value.container_name
      container_port   = load_balancer.value.container_port
      target_group_arn = try(load_balancer.value.target_group_arn, null)
    }
  }

  dynamic "network_configuration" {
    for_each = var.network_mode == "awsvpc" ? [1] : []
    content {
      assign_public_ip = var.assign_public_ip
      security_groups  = flatten(concat(aws_security_group.this[*].id, var.security_group_ids))
      subnets          = var.subnet_ids
    }
  }
}

resource "aws_ecs_service" "ignore_task_definition" {
  count                              = var.create && var.create_service && var.ignore_task_definition_changes ? 1 : 0
  region                             = var.region
  name                               = var.name
  cluster                            = var.cluster_arn
  desired_count                      = var.desired_count
  deployment_maximum_percent         = var.deployment_maximum_percent
  deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
  enable_ecs_managed_tags            = var.enable_ecs_managed_tags
  enable_execute_command             = var.enable_execute_command
  health_check_grace_period_seconds  = var.health_check_grace_period_seconds
  launch_type                        = var.capacity_provider_strategy != null ? null : var.launch_type
  platform_version                   = var.launch_type == "FARGATE" ? var.platform_version : null
  propagate_tags                     = var.propagate_tags
  task_definition                    = local.definition
  tags                               = merge(var.tags, var.service_tags)

  dynamic "load_balancer" {
    for_each = var.load_balancer != null ? var.load_balancer : {}
    content {
      container_name   = load_balancer.value.container_name
      container_port   = load_balancer.value.container_port
      target_group_arn = try(load_balancer.value.target_group_arn, null)
    }
  }

  dynamic "network_configuration" {
    for_each = var.network_mode == "awsvpc" ? [1] : []
    content {
      assign_public_ip = var.assign_public_ip
      security_groups  = flatten(concat(aws_security_group.this[*].id, var.security_group_ids))
      subnets          = var.subnet_ids
    }
  }
}

resource "aws_ecs_task_definition" "this" {
  count                    = var.create && var.create_task_definition ? 1 : 0
  region                   = var.region
  family                   = coalesce(var.family, var.name)
  cpu                      = var.cpu
  memory                   = var.memory
  network_mode             = var.network_mode
  requires_compatibilities = var.requires_compatibilities
  execution_role_arn       = try(aws_iam_role.task_exec[0].arn, var.task_exec_iam_role_arn)
  task_role_arn            = try(aws_iam_role.tasks[0].arn, var.tasks_iam_role_arn)
  container_definitions = jsonencode([for name, container in var.container_definitions : { for k, v in {
    name                   = try(container.name, name)
    image                  = try(container.image, null)
    environment            = try(container.environment, null)
    secrets                = try(container.secrets, null)
    essential              = try(container.essential, null)
    privileged             = try(container.privileged, false)
    readonlyRootFilesystem = try(container.readonlyRootFilesystem, container.readonly_root_filesystem, true)
    user                   = try(container.user, null)
    portMappings           = try(container.portMappings, container.port_mappings, null)
  } : k => v if v != null }])
  tags = merge(var.tags, var.task_tags)
}

data "aws_iam_policy_document" "tasks_assume" {
  count = local.tasks ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "task_exec_assume" {
  count = local.task_exec ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "task_exec" {
  count              = local.task_exec ? 1 : 0
  name               = var.task_exec_iam_role_use_name_prefix ? null : local.exec_name
  name_prefix        = var.task_exec_iam_role_use_name_prefix ? "${local.exec_name}-" : null
  assume_role_policy = data.aws_iam_policy_document.task_exec_assume[0].json
  tags               = var.tags
}

resource "aws_iam_role_policy_attachment" "task_exec_additional" {
  for_each   = { for k, v in var.task_exec_iam_role_policies : k => v if local.task_exec }
  role       = aws_iam_role.task_exec[0].name
  policy_arn = each.value
}

data "aws_iam_policy_document" "task_exec" {
  count = local.exec_rules ? 1 : 0

  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["*"]
  }

  statement {
    sid       = "ECR"
    actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer"]
    resources = ["*"]
  }

  dynamic "statement" {
    for_each = length(var.task_exec_ssm_param_arns) > 0 ? [1] : []
    content {
      sid       = "GetSSMParams"
      actions   = ["ssm:GetParameters"]
      resources = var.task_exec_ssm_param_arns
    }
  }

  dynamic "statement" {
    for_each = length(var.task_exec_secret_arns) > 0 ? [1] : []
    content {
      sid       = "GetSecrets"
      actions   = ["secretsmanager:GetSecretValue"]
      resources = var.task_exec_secret_arns
    }
  }
}

resource "aws_iam_policy" "task_exec" {
  count  = local.exec_rules ? 1 : 0
  name   = var.task_exec_iam_role_use_name_prefix ? null : local.exec_name
  policy = data.aws_iam_policy_document.task_exec[0].json
  tags   = var.tags
}

resource "aws_iam_role_policy_attachment" "task_exec" {
  count      = local.exec_rules ? 1 : 0
  role       = aws_iam_role.task_exec[0].name
  policy_arn = aws_iam_policy.task_exec[0].arn
}

resource "aws_iam_role" "tasks" {
  count                = local.tasks ? 1 : 0
  name                 = var.tasks_iam_role_use_name_prefix ? null : local.tasks_name
  name_prefix          = var.tasks_iam_role_use_name_prefix ? "${local.tasks_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.tasks_assume[0].json
  permissions_boundary = var.tasks_iam_role_permissions_boundary
  tags                 = var.tags
}

data "aws_iam_policy_document" "tasks" {
  count = local.task_rules ? 1 : 0

  dynamic "statement" {
    for_each = var.enable_execute_command ? [1] : []
    content {
      sid       = "ECSExec"
      actions   = ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"]
      resources = ["*"]
    }
  }

  dynamic "statement" {
    for_each = var.tasks_iam_role_statements != null ? var.tasks_iam_role_statements : []
    content {
      sid           = try(statement.value.sid, null)
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)

      dynamic "principals" {
        for_each = try(statement.value.principals, [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "not_principals" {
        for_each = try(statement.value.not_principals, [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = try(statement.value.condition, statement.value.conditions, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_iam_policy" "tasks" {
  count  = local.task_rules ? 1 : 0
  policy = data.aws_iam_policy_document.tasks[0].json
  tags   = var.tags
}

resource "aws_iam_role_policy_attachment" "tasks_internal" {
  count      = local.task_rules ? 1 : 0
  role       = aws_iam_role.tasks[0].name
  policy_arn = aws_iam_policy.tasks[0].arn
}

resource "aws_iam_role_policy_attachment" "tasks" {
  for_each   = { for k, v in var.tasks_iam_role_policies : k => v if local.tasks }
  role       = aws_iam_role.tasks[0].name
  policy_arn = each.value
}

resource "aws_security_group" "this" {
  count       = local.sg ? 1 : 0
  region      = var.region
  name        = var.security_group_use_name_prefix ? null : local.sg_name
  name_prefix = var.security_group_use_name_prefix ? "${local.sg_name}-" : null
  description = var.security_group_description
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = local.sg_name }, var.security_group_tags)
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = local.sg && var.security_group_ingress_rules != null ? var.security_group_ingress_rules : {}
  region                       = var.region
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(each.value.from_port, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null) == "self" ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
  to_port                      = try(each.value.to_port, each.value.from_port, null)
  tags                         = merge(var.tags, { Name = try(each.value.name, "${local.sg_name}-${each.key}") }, try(each.value.tags, {}))
}

resource "aws_vpc_security_group_egress_rule" "this" {
  for_each                     = local.sg && var.security_group_egress_rules != null ? var.security_group_egress_rules : {}
  region                       = var.region
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(each.value.from_port, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null) == "self" ? aws_security_group.this[0].id : try(each.value.referenced_security_group_id, null)
  to_port                      = try(each.value.to_port, each.value.from_port, null)
  tags                         = merge(var.tags, { Name = try(each.value.name, "${local.sg_name}-${each.key}") }, try(each.value.tags, {}))
}

# Of versions before 6: one map of rules of either direction.
resource "aws_security_group_rule" "this" {
  for_each                 = { for k, v in var.security_group_rules : k => v if local.sg }
  security_group_id        = aws_security_group.this[0].id
  protocol                 = each.value.protocol
  from_port                = each.value.from_port
  to_port                  = each.value.to_port
  type                     = each.value.type
  description              = try(each.value.description, null)
  cidr_blocks              = try(each.value.cidr_blocks, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}

output "id" {
  value = try(aws_ecs_service.this[0].id, aws_ecs_service.ignore_task_definition[0].id, null)
}

output "name" {
  value = var.name
}

output "task_definition_arn" {
  value = local.definition
}

output "task_exec_iam_role_arn" {
  value = try(aws_iam_role.task_exec[0].arn, var.task_exec_iam_role_arn)
}

output "task_exec_iam_role_name" {
  value = try(aws_iam_role.task_exec[0].name, null)
}

output "tasks_iam_role_arn" {
  value = try(aws_iam_role.tasks[0].arn, var.tasks_iam_role_arn)
}

output "tasks_iam_role_name" {
  value = try(aws_iam_role.tasks[0].name, null)
}

output "security_group_id" {
  value = try(aws_security_group.this[0].id, null)
}

output "security_group_arn" {
  value = try(aws_security_group.this[0].arn, null)
}
