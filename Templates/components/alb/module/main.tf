# A load balancer that speaks TLS 1.2 or newer, and nothing else.

locals {
  # A load balancer's name has 32 characters; long ones keep a digest, so that two of them never meet.
  balancer = length(var.name) <= 32 ? var.name : "${trimsuffix(substr(var.name, 0, 23), "-")}-${substr(sha256(var.name), 0, 8)}"
}

# No rules here: who may reach the load balancer, and whom it reaches, are pairs of rules from outside.
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
  load_balancer_type = "application"
  internal           = !var.internet_facing
  subnets            = var.subnet_ids
  security_groups    = [aws_security_group.this.id]

  drop_invalid_header_fields = true
  desync_mitigation_mode     = "strictest"
  enable_deletion_protection = var.disposable ? false : true
  enable_http2               = true
  idle_timeout               = 60

  access_logs {
    enabled = true
    bucket  = var.log_bucket
    prefix  = "alb/${local.balancer}"
  }

  connection_logs {
    enabled = true
    bucket  = var.log_bucket
    prefix  = "alb/${local.balancer}"
  }

  tags = merge(var.tags, { Name = var.name })
}

# What matches no rule has no target.
resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
  certificate_arn   = var.certificate_arn

  routing_http_response_server_enabled                         = false
  routing_http_response_strict_transport_security_header_value = "max-age=63072000; includeSubDomains; preload"
  routing_http_response_x_content_type_options_header_value    = "nosniff"

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }

  tags = var.tags
}

resource "aws_lb_listener" "redirect" {
  count = var.internet_facing ? 1 : 0

  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }

  tags = var.tags
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.internet_facing || var.with_web_acl ? 1 : 0

  resource_arn = aws_lb.this.arn
  web_acl_arn  = var.web_acl_arn
}
