# Bottlerocket: no shell, no package manager, a root file system that cannot be written.

resource "aws_launch_template" "this" {
  name                   = local.name
  description            = "Nodes of ${local.name}"
  update_default_version = true
  vpc_security_group_ids = [aws_security_group.nodes.id]

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
    instance_metadata_tags      = "disabled"
  }

  monitoring {
    enabled = true
  }

  # The system.
  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted             = true
      kms_key_id            = aws_kms_key.this.arn
      volume_type           = "gp3"
      volume_size           = 4
      delete_on_termination = true
    }
  }

  # Images and what pods write.
  block_device_mappings {
    device_name = "/dev/xvdb"

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

resource "aws_eks_node_group" "this" {
  cluster_name    = aws_eks_cluster.this.name
  node_group_name = local.name
  node_role_arn   = aws_iam_role.nodes.arn
  subnet_ids      = var.subnet_ids
  ami_type        = "BOTTLEROCKET_ARM_64"
  instance_types  = [var.instance_type]

  launch_template {
    id      = aws_launch_template.this.id
    version = aws_launch_template.this.latest_version
  }

  scaling_config {
    min_size     = var.minimum
    max_size     = var.maximum
    desired_size = var.minimum
  }

  update_config {
    max_unavailable = 1
  }

  node_repair_config {
    enabled = true
  }

  tags = merge(var.tags, { Name = local.name })

  # An autoscaler in the cluster says how many there are.
  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]
  }

  depends_on = [
    aws_eks_addon.before_nodes,
    aws_eks_addon.network,
    aws_iam_role_policy_attachment.nodes,
    aws_kms_key_policy.this,
    aws_vpc_security_group_egress_rule.nodes_to_control_plane,
    aws_vpc_security_group_ingress_rule.control_plane_from_nodes,
    aws_vpc_security_group_ingress_rule.nodes_from_control_plane,
  ]
}
