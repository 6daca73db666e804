# Instances in private subnets that replace each other: no address of the internet, no key pair, no rule that admits administrators. They
# come through Session Manager, which the instances themselves open.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  # The name of its service-linked role ends in at most 35 characters of ours.
  role_suffix = length(local.name) <= 35 ? local.name : "${trim(substr(local.name, 0, 28), "-")}-${substr(sha256(var.name), 0, 6)}"
}

data "aws_ssm_parameter" "image" {
  name = var.image_parameter
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Instances ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

# Auto Scaling acts for this group with a role of its own, so that the key need not admit the one of all groups.
resource "aws_iam_service_linked_role" "this" {
  aws_service_name = "autoscaling.amazonaws.com"
  custom_suffix    = local.role_suffix
  description      = "Auto Scaling for ${local.name}"

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_launch_template" "this" {
  name                   = local.name
  description            = "Instances of ${local.name}"
  image_id               = data.aws_ssm_parameter.image.insecure_value
  instance_type          = var.instance_type
  ebs_optimized          = true
  update_default_version = true
  user_data              = var.user_data == null ? null : base64encode(var.user_data)

  iam_instance_profile {
    arn = aws_iam_instance_profile.this.arn
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
    instance_metadata_tags      = "disabled"
  }

  monitoring {
    enabled = true
  }

  network_interfaces {
    associate_public_ip_address = false
    delete_on_termination       = true
    security_groups             = [aws_security_group.this.id]
  }

  block_device_mappings {
    device_name = var.root_device

    ebs {
      encrypted             = true
      kms_key_id            = aws_kms_key.this.arn
      volume_type           = "gp3"
      volume_size           = var.volume_size
      delete_on_termination = true
    }
  }

  tag_specifications {
    resource_type = "instance"
    tags          = merge(var.tags, { Name = local.name })
  }

  tag_specifications {
    resource_type = "volume"
    tags          = merge(var.tags, { Name = local.name })
  }

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_autoscaling_group" "this" {
  name                      = local.name
  min_size                  = var.minimum
  max_size                  = var.maximum
  vpc_zone_identifier       = var.subnet_ids
  target_group_arns         = values(var.target_group_arns)
  health_check_type         = length(var.target_group_arns) > 0 ? "ELB" : "EC2"
  health_check_grace_period = 300
  max_instance_lifetime     = var.max_instance_lifetime_days * 86400
  service_linked_role_arn   = aws_iam_service_linked_role.this.arn
  capacity_rebalance        = true
  force_delete              = var.disposable
  wait_for_capacity_timeout = "0"
  enabled_metrics           = ["GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize", "GroupTerminatingInstances", "GroupTotalInstances"]

  launch_template {
    id      = aws_launch_template.this.id
    version = aws_launch_template.this.latest_version
  }

  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 90
    }
  }

  dynamic "tag" {
    for_each = merge(var.tags, { Name = local.name })

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = false
    }
  }

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "${local.name}-cpu"
  autoscaling_group_name = aws_autoscaling_group.this.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 50

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
