# A load balancer for connections rather than requests: TLS unless the protocol inside is encrypted by the ends themselves.

locals {
  # A load balancer's name has 32 characters; long ones keep a digest, so that two of them never meet.
  balancer = length(var.name) <= 32 ? var.name : "${trimsuffix(substr(var.name, 0, 23), "-")}-${substr(sha256(var.name), 0, 8)}"
}

# No rules here: who may reach the load balancer, and whom it reaches, are pairs of rules from outside. A load balancer that is made
# without a group can never have one.
resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Load balancer ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb" "this" {
  name               = local.balancer
  load_balancer_type = "network"
  internal           = !var.internet_facing
  subnets            = var.subnet_ids
  security_groups    = [aws_security_group.this.id]

  enable_deletion_protection       = var.disposable ? false : true
  enable_cross_zone_load_balancing = true

  # Consumers through PrivateLink pass the same rules as everybody.
  enforce_security_group_inbound_rules_on_private_link_traffic = "on"

  access_logs {
    enabled = true
    bucket  = var.log_bucket
    prefix  = "nlb/${local.balancer}"
  }

  tags = merge(var.tags, { Name = var.name })
}

# Targets behind one port share its connections, and its group.
locals {
  ports = { for key, target in var.targets : key => tostring(coalesce(target.listener_port, target.port)) }
  groups = {
    for port, targets in { for key, target in var.targets : local.ports[key] => target... } : port => targets[0]
  }
}

resource "aws_lb_target_group" "this" {
  for_each = local.groups

  # A name has 32 characters. The digest has what forces a new group, so that the new one can stand beside the old.
  name        = "${trimsuffix(substr(var.name, 0, 16), "-")}-${each.key}-${substr(sha256(jsonencode([var.name, each.key, each.value.port, each.value.protocol, each.value.target_type])), 0, 8)}"
  target_type = each.value.target_type
  vpc_id      = var.vpc_id
  port        = each.value.port
  protocol    = each.value.target_type == "alb" ? "TCP" : each.value.protocol

  deregistration_delay   = "60"
  connection_termination = each.value.target_type == "alb" ? null : true

  health_check {
    enabled             = true
    protocol            = each.value.target_type == "alb" ? "HTTPS" : "TCP"
    interval            = 10
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener" "tls" {
  for_each = { for port, target in local.groups : port => target if target.protocol == "TLS" }

  load_balancer_arn = aws_lb.this.arn
  port              = tonumber(each.key)
  protocol          = "TLS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[each.key].arn
  }

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

# Connections that the ends encrypt themselves.
resource "aws_lb_listener" "passthrough" {
  for_each = { for port, target in local.groups : port => target if target.protocol == "TCP" }

  load_balancer_arn = aws_lb.this.arn
  port              = tonumber(each.key)
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[each.key].arn
  }

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}
