# What a cluster needs to be one: its control plane and its nodes talk on these ports and no others. Everything else of the nodes is an
# arrow of the diagram.

resource "aws_security_group" "control_plane" {
  name_prefix = "${local.name}-control-"
  description = "Control plane of ${local.name}: its nodes alone"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${local.name}-control-plane" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "nodes" {
  name_prefix = "${local.name}-nodes-"
  description = "Nodes of ${local.name}; their other rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = "${local.name}-nodes" })

  lifecycle {
    create_before_destroy = true
  }
}

locals {
  # The API of Kubernetes; the kubelet; admission webhooks of add-ons.
  to_control_plane = { api = 443 }
  to_nodes         = { kubelet = 10250, webhooks = 9443, metrics = 4443 }
}

resource "aws_vpc_security_group_ingress_rule" "control_plane_from_nodes" {
  for_each = local.to_control_plane

  security_group_id            = aws_security_group.control_plane.id
  referenced_security_group_id = aws_security_group.nodes.id
  description                  = "Nodes to the ${each.key} of the control plane"
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value

  tags = var.tags
}

resource "aws_vpc_security_group_egress_rule" "nodes_to_control_plane" {
  for_each = local.to_control_plane

  security_group_id            = aws_security_group.nodes.id
  referenced_security_group_id = aws_security_group.control_plane.id
  description                  = "Nodes to the ${each.key} of the control plane"
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value

  tags = var.tags
}

resource "aws_vpc_security_group_egress_rule" "control_plane_to_nodes" {
  for_each = local.to_nodes

  security_group_id            = aws_security_group.control_plane.id
  referenced_security_group_id = aws_security_group.nodes.id
  description                  = "Control plane to the ${each.key} of the nodes"
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value

  tags = var.tags
}

resource "aws_vpc_security_group_ingress_rule" "nodes_from_control_plane" {
  for_each = local.to_nodes

  security_group_id            = aws_security_group.nodes.id
  referenced_security_group_id = aws_security_group.control_plane.id
  description                  = "Control plane to the ${each.key} of the nodes"
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value

  tags = var.tags
}

# Pods of one cluster talk to each other; network policies say which.
resource "aws_vpc_security_group_ingress_rule" "between_nodes" {
  for_each = local.between_nodes

  security_group_id            = aws_security_group.nodes.id
  referenced_security_group_id = aws_security_group.nodes.id
  description                  = "Nodes to each other: ${each.key}"
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.from
  to_port                      = each.value.to

  tags = var.tags
}

resource "aws_vpc_security_group_egress_rule" "between_nodes" {
  for_each = local.between_nodes

  security_group_id            = aws_security_group.nodes.id
  referenced_security_group_id = aws_security_group.nodes.id
  description                  = "Nodes to each other: ${each.key}"
  ip_protocol                  = each.value.protocol
  from_port                    = each.value.from
  to_port                      = each.value.to

  tags = var.tags
}

locals {
  between_nodes = {
    names_tcp = { protocol = "tcp", from = 53, to = 53 }
    names_udp = { protocol = "udp", from = 53, to = 53 }
    pods      = { protocol = "tcp", from = 1025, to = 65535 }
  }
}
