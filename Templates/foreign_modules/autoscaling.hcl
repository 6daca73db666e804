# What terraform-aws-modules/autoscaling makes of its inputs; facts of version 9.2.1.
foreign_module "autoscaling" {
  source       = "terraform-aws-modules/autoscaling/aws"
  versions     = ">= 6.0, < 10.0"
  partial      = "schedules, scaling policies and mixed instances are left out"
  other_inputs = ["putin_khuylo", "instance_name", "autoscaling_group_tags", "mixed_instances_policy", "initial_lifecycle_hooks", "instance_refresh", "schedules", "scaling_policies", "warm_pool", "wait_for_capacity_timeout", "default_cooldown", "termination_policies", "suspended_processes", "update_default_version", "tag_specifications", "credit_specification", "cpu_options", "placement", "instance_market_options", "instance_maintenance_policy", "default_instance_warmup", "placement_group", "service_linked_role_arn"]

  inputs {
    create                          = true
    region                          = null
    name                            = null
    availability_zones              = null
    capacity_rebalance              = null
    desired_capacity                = null
    health_check_grace_period       = null
    health_check_type               = null
    max_size                        = null
    min_size                        = null
    max_instance_lifetime           = null
    vpc_zone_identifier             = null
    launch_template_id              = null
    launch_template_version         = null
    launch_template_description     = null
    block_device_mappings           = null
    disable_api_stop                = null
    disable_api_termination         = null
    ebs_optimized                   = null
    image_id                        = null
    instance_type                   = null
    key_name                        = null
    network_interfaces              = null
    user_data                       = null
    iam_instance_profile_arn        = null
    iam_instance_profile_name       = null
    iam_role_name                   = null
    iam_role_path                   = null
    iam_role_description            = null
    iam_role_permissions_boundary   = null
    traffic_source_attachments      = null
    tags                            = {}
    use_name_prefix                 = true
    enabled_metrics                 = []
    ignore_desired_capacity_changes = false
    use_mixed_instances_policy      = false
    protect_from_scale_in           = false
    create_launch_template          = true
    launch_template_name            = ""
    launch_template_use_name_prefix = true
    launch_template_tags            = {}
    metadata_options                = { http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" }
    enable_monitoring               = true
    security_groups                 = []
    create_iam_instance_profile     = false
    iam_role_use_name_prefix        = true
    iam_role_policies               = {}
    iam_role_tags                   = {}
  }
}

resource "aws_autoscaling_group" "this" {
  count                     = var.create && !var.ignore_desired_capacity_changes ? 1 : 0
  region                    = var.region
  name                      = var.use_name_prefix ? null : var.name
  name_prefix               = var.use_name_prefix ? "${var.name}-" : null
  availability_zones        = var.availability_zones
  capacity_rebalance        = var.capacity_rebalance
  desired_capacity          = var.desired_capacity
  health_check_grace_period = var.health_check_grace_period
  health_check_type         = var.health_check_type
  max_size                  = var.max_size
  min_size                  = var.min_size
  max_instance_lifetime     = var.max_instance_lifetime
  vpc_zone_identifier       = var.vpc_zone_identifier
  protect_from_scale_in     = var.protect_from_scale_in
  enabled_metrics           = var.enabled_metrics

  dynamic "launch_template" {
    for_each = var.use_mixed_instances_policy ? [] : [1]
    content {
      id      = var.create_launch_template ? aws_launch_template.this[0].id : var.launch_template_id
      version = var.create_launch_template && var.launch_template_version == null ? aws_launch_template.this[0].latest_version : var.launch_template_version
    }
  }
}

resource "aws_autoscaling_group" "idc" {
  count                     = var.create && var.ignore_desired_capacity_changes ? 1 : 0
  region                    = var.region
  name                      = var.use_name_prefix ? null : var.name
  name_prefix               = var.use_name_prefix ? "${var.name}-" : null
  availability_zones        = var.availability_zones
  capacity_rebalance        = var.capacity_rebalance
  desired_capacity          = var.desired_capacity
  health_check_grace_period = var.health_check_grace_period
  health_check_type         = var.health_check_type
  max_size                  = var.max_size
  min_size                  = var.min_size
  max_instance_lifetime     = var.max_instance_lifetime
  vpc_zone_identifier       = var.vpc_zone_identifier
  protect_from_scale_in     = var.protect_from_scale_in
  enabled_metrics           = var.enabled_metrics

  dynamic "launch_template" {
    for_each = var.use_mixed_instances_policy ? [] : [1]
    content {
      id      = var.create_launch_template ? aws_launch_template.this[0].id : var.launch_template_id
      version = var.create_launch_template && var.launch_template_version == null ? aws_launch_template.this[0].latest_version : var.launch_template_version
    }
  }
}

resource "aws_launch_template" "this" {
  count                   = var.create_launch_template ? 1 : 0
  region                  = var.region
  name                    = var.launch_template_use_name_prefix ? null : coalesce(var.launch_template_name, var.name)
  name_prefix             = var.launch_template_use_name_prefix ? "${coalesce(var.launch_template_name, var.name)}-" : null
  description             = var.launch_template_description
  disable_api_stop        = var.disable_api_stop
  disable_api_termination = var.disable_api_termination
  ebs_optimized           = var.ebs_optimized
  image_id                = var.image_id
  instance_type           = var.instance_type
  key_name                = var.key_name
  user_data               = var.user_data
  vpc_security_group_ids  = var.network_interfaces != null ? [] : var.security_groups
  tags                    = merge(var.tags, var.launch_template_tags)

  dynamic "block_device_mappings" {
    for_each = var.block_device_mappings != null ? var.block_device_mappings : []
    content {
      device_name = try(block_device_mappings.value.device_name, null)
      dynamic "ebs" {
        for_each = try([block_device_mappings.value.ebs], [])
        content {
          delete_on_termination = try(ebs.value.delete_on_termination, null)
          encrypted             = try(ebs.value.encrypted, null)
          kms_key_id            = try(ebs.value.kms_key_id, null)
          volume_size           = try(ebs.value.volume_size, null)
          volume_type           = try(ebs.value.volume_type, null)
        }
      }
    }
  }

  dynamic "iam_instance_profile" {
    for_each = var.create_iam_instance_profile || var.iam_instance_profile_arn != null || var.iam_instance_profile_name != null ? [1] : []
    content {
      arn  = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].arn : var.iam_instance_profile_arn
      name = var.create_iam_instance_profile ? null : var.iam_instance_profile_name
    }
  }

  dynamic "metadata_options" {
    for_each = var.metadata_options != null ? [var.metadata_options] : []
    content {
      http_endpoint               = try(metadata_options.value.http_endpoint, "enabled")
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, 1)
      http_tokens                 = try(metadata_options.value.http_tokens, "required")
      instance_metadata_tags      = try(metadata_options.value.instance_metadata_tags, null)
    }
  }

  dynamic "monitoring" {
    for_each = var.enable_monitoring ? [1] : []
    content {
      enabled = true
    }
  }

  dynamic "network_interfaces" {
    for_each = var.network_interfaces != null ? var.network_interfaces : []
    content {
      associate_public_ip_address = try(network_interfaces.value.associate_public_ip_address, null)
      security_groups             = compact(concat(try(network_interfaces.value.security_groups, []), var.security_groups))
      subnet_id                   = try(network_interfaces.value.subnet_id, null)
    }
  }
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "assume_role_policy" {
  count = var.create && var.create_iam_instance_profile ? 1 : 0
  statement {
    sid     = "EC2AssumeRole"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.${data.aws_partition.current.dns_suffix}"]
    }
  }
}

resource "aws_iam_role" "this" {
  count                 = var.create && var.create_iam_instance_profile ? 1 : 0
  name                  = var.iam_role_use_name_prefix ? null : coalesce(var.iam_role_name, var.name)
  name_prefix           = var.iam_role_use_name_prefix ? "${coalesce(var.iam_role_name, var.name)}-" : null
  path                  = var.iam_role_path
  description           = var.iam_role_description
  assume_role_policy    = data.aws_iam_policy_document.assume_role_policy[0].json
  permissions_boundary  = var.iam_role_permissions_boundary
  force_detach_policies = true
  tags                  = merge(var.tags, var.iam_role_tags)
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each   = { for k, v in var.iam_role_policies : k => v if var.create && var.create_iam_instance_profile }
  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

resource "aws_iam_instance_profile" "this" {
  count       = var.create && var.create_iam_instance_profile ? 1 : 0
  role        = aws_iam_role.this[0].name
  name_prefix = var.iam_role_use_name_prefix ? "${coalesce(var.iam_role_name, var.name)}-" : null
  name        = var.iam_role_use_name_prefix ? null : coalesce(var.iam_role_name, var.name)
  path        = var.iam_role_path
  tags        = merge(var.tags, var.iam_role_tags)
}

resource "aws_autoscaling_traffic_source_attachment" "this" {
  for_each               = var.create && var.traffic_source_attachments != null ? var.traffic_source_attachments : {}
  region                 = var.region
  autoscaling_group_name = try(aws_autoscaling_group.this[0].id, aws_autoscaling_group.idc[0].id)
  traffic_source {
    identifier = each.value.traffic_source_identifier
    type       = try(each.value.traffic_source_type, "elbv2")
  }
}

output "autoscaling_group_arn" {
  value = try(aws_autoscaling_group.this[0].arn, aws_autoscaling_group.idc[0].arn, null)
}

output "autoscaling_group_id" {
  value = try(aws_autoscaling_group.this[0].id, aws_autoscaling_group.idc[0].id, null)
}

output "autoscaling_group_name" {
  value = try(aws_autoscaling_group.this[0].name, aws_autoscaling_group.idc[0].name, null)
}

output "launch_template_id" {
  value = try(aws_launch_template.this[0].id, null)
}

output "launch_template_arn" {
  value = try(aws_launch_template.this[0].arn, null)
}

output "iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "iam_role_name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "iam_instance_profile_arn" {
  value = try(aws_iam_instance_profile.this[0].arn, var.iam_instance_profile_arn)
}
