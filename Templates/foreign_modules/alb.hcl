# What terraform-aws-modules/alb makes of its inputs; facts of version 10.5.0.
foreign_module "alb" {
  source       = "terraform-aws-modules/alb/aws"
  versions     = ">= 9.0, < 11.0"
  other_inputs = ["putin_khuylo", "timeouts", "enable_zonal_shift", "enforce_security_group_inbound_rules_on_private_link_traffic", "health_check_logs", "ipam_pools", "minimum_load_balancer_capacity", "additional_target_group_attachments"]

  inputs {
    create                                      = true
    region                                      = null
    access_logs                                 = null
    client_keep_alive                           = null
    connection_logs                             = null
    customer_owned_ipv4_pool                    = null
    desync_mitigation_mode                      = null
    dns_record_client_routing_policy            = null
    enable_http2                                = null
    enable_tls_version_and_cipher_suite_headers = null
    enable_waf_fail_open                        = null
    enable_xff_client_port                      = null
    idle_timeout                                = null
    internal                                    = null
    ip_address_type                             = null
    name                                        = null
    name_prefix                                 = null
    preserve_host_header                        = null
    subnet_mapping                              = null
    subnets                                     = null
    xff_header_processing_mode                  = null
    target_groups                               = null
    security_group_name                         = null
    security_group_description                  = null
    vpc_id                                      = null
    security_group_ingress_rules                = null
    security_group_egress_rules                 = null
    route53_records                             = null
    web_acl_arn                                 = null
    tags                                        = {}
    drop_invalid_header_fields                  = true
    enable_cross_zone_load_balancing            = true
    enable_deletion_protection                  = true
    load_balancer_type                          = "application"
    security_groups                             = []
    default_port                                = 80
    default_protocol                            = "HTTP"
    listeners                                   = {}
    create_security_group                       = true
    security_group_use_name_prefix              = true
    security_group_tags                         = {}
    associate_web_acl                           = false
  }
}

locals {
  sg      = var.create && var.create_security_group && var.load_balancer_type != "gateway"
  sg_name = try(coalesce(var.security_group_name, var.name, var.name_prefix), "")
  groups  = var.target_groups != null ? var.target_groups : {}
  rules   = merge([for listener, values in var.listeners : { for rule, content in try(values.rules, {}) : "${listener}/${rule}" => merge(content, { listener_key = listener }) }]...)
}

resource "aws_lb" "this" {
  count                                       = var.create ? 1 : 0
  region                                      = var.region
  client_keep_alive                           = var.client_keep_alive
  customer_owned_ipv4_pool                    = var.customer_owned_ipv4_pool
  desync_mitigation_mode                      = var.desync_mitigation_mode
  dns_record_client_routing_policy            = var.dns_record_client_routing_policy
  drop_invalid_header_fields                  = var.drop_invalid_header_fields
  enable_cross_zone_load_balancing            = var.enable_cross_zone_load_balancing
  enable_deletion_protection                  = var.enable_deletion_protection
  enable_http2                                = var.enable_http2
  enable_tls_version_and_cipher_suite_headers = var.enable_tls_version_and_cipher_suite_headers
  enable_waf_fail_open                        = var.enable_waf_fail_open
  enable_xff_client_port                      = var.enable_xff_client_port
  idle_timeout                                = var.idle_timeout
  internal                                    = var.internal
  ip_address_type                             = var.ip_address_type
  load_balancer_type                          = var.load_balancer_type
  name                                        = var.name
  name_prefix                                 = var.name_prefix
  preserve_host_header                        = var.preserve_host_header
  subnets                                     = var.subnets
  xff_header_processing_mode                  = var.xff_header_processing_mode
  tags                                        = var.tags
  security_groups                             = var.create_security_group ? concat([aws_security_group.this[0].id], var.security_groups) : var.security_groups

  dynamic "access_logs" {
    for_each = var.access_logs != null && try(length(var.access_logs) > 0, true) ? [var.access_logs] : []
    content {
      bucket  = try(access_logs.value.bucket, null)
      enabled = try(access_logs.value.enabled, true)
      prefix  = try(access_logs.value.prefix, null)
    }
  }
  dynamic "connection_logs" {
    for_each = var.connection_logs != null && try(length(var.connection_logs) > 0, true) ? [var.connection_logs] : []
    content {
      bucket  = try(connection_logs.value.bucket, null)
      enabled = try(connection_logs.value.enabled, true)
      prefix  = try(connection_logs.value.prefix, null)
    }
  }
  dynamic "subnet_mapping" {
    for_each = var.subnet_mapping != null ? var.subnet_mapping : []
    content {
      subnet_id     = subnet_mapping.value.subnet_id
      allocation_id = try(subnet_mapping.value.allocation_id, null)
    }
  }
}

resource "aws_lb_listener" "this" {
  for_each          = { for k, v in var.listeners : k => v if var.create }
  region            = var.region
  load_balancer_arn = aws_lb.this[0].arn
  alpn_policy       = try(each.value.alpn_policy, null)
  certificate_arn   = try(each.value.certificate_arn, null)
  port              = try(each.value.port, var.default_port)
  protocol          = try(each.value.protocol, var.default_protocol)
  ssl_policy        = contains(["HTTPS", "TLS"], try(each.value.protocol, var.default_protocol)) ? try(each.value.ssl_policy, "ELBSecurityPolicy-TLS13-1-3-2021-06") : try(each.value.ssl_policy, null)
  tags              = merge(var.tags, try(each.value.tags, {}))

  dynamic "default_action" {
    for_each = try(each.value.authenticate_cognito, null) != null ? [each.value.authenticate_cognito] : []
    content {
      type  = "authenticate-cognito"
      order = try(each.value.order, null)
      authenticate_cognito {
        user_pool_arn       = try(default_action.value.user_pool_arn, null)
        user_pool_client_id = try(default_action.value.user_pool_client_id, null)
        user_pool_domain    = try(default_action.value.user_pool_domain, null)
        scope               = try(default_action.value.scope, null)
      }
    }
  }

  dynamic "default_action" {
    for_each = try(each.value.authenticate_oidc, null) != null ? [each.value.authenticate_oidc] : []
    content {
      type  = "authenticate-oidc"
      order = try(each.value.order, null)
      authenticate_oidc {
        authorization_endpoint = try(default_action.value.authorization_endpoint, null)
        client_id              = try(default_action.value.client_id, null)
        client_secret          = try(default_action.value.client_secret, null)
        issuer                 = try(default_action.value.issuer, null)
        scope                  = try(default_action.value.scope, null)
        token_endpoint         = try(default_action.value.token_endpoint, null)
        user_info_endpoint     = try(default_action.value.user_info_endpoint, null)
      }
    }
  }

  dynamic "default_action" {
    for_each = try(each.value.fixed_response, null) != null ? [each.value.fixed_response] : []
    content {
      type  = "fixed-response"
      order = try(each.value.order, null)
      fixed_response {
        content_type = try(default_action.value.content_type, null)
        message_body = try(default_action.value.message_body, null)
        status_code  = try(default_action.value.status_code, null)
      }
    }
  }

  dynamic "default_action" {
    for_each = try(each.value.redirect, null) != null ? [each.value.redirect] : []
    content {
      type  = "redirect"
      order = try(each.value.order, null)
      redirect {
        host        = try(default_action.value.host, null)
        path        = try(default_action.value.path, null)
        port        = try(default_action.value.port, null)
        protocol    = try(default_action.value.protocol, null)
        query       = try(default_action.value.query, null)
        status_code = try(default_action.value.status_code, null)
      }
    }
  }

  dynamic "default_action" {
    for_each = try(each.value.forward, null) != null ? [each.value.forward] : []
    content {
      type             = "forward"
      order            = try(each.value.order, null)
      target_group_arn = try(aws_lb_target_group.this[default_action.value.target_group_key].arn, default_action.value.target_group_arn, null)
    }
  }

  dynamic "default_action" {
    for_each = try(each.value.weighted_forward, null) != null ? [each.value.weighted_forward] : []
    content {
      type  = "forward"
      order = try(each.value.order, null)
      forward {
        dynamic "target_group" {
          for_each = try(default_action.value.target_groups, [])
          content {
            arn    = try(aws_lb_target_group.this[target_group.value.target_group_key].arn, target_group.value.target_group_arn, null)
            weight = try(target_group.value.weight, null)
          }
        }
      }
    }
  }

  dynamic "mutual_authentication" {
    for_each = try(each.value.mutual_authentication, null) != null ? [each.value.mutual_authentication] : []
    content {
      mode            = mutual_authentication.value.mode
      trust_store_arn = try(mutual_authentication.value.trust_store_arn, null)
    }
  }
}

resource "aws_lb_listener_rule" "this" {
  for_each     = { for k, v in local.rules : k => v if var.create }
  region       = var.region
  listener_arn = try(each.value.listener_arn, aws_lb_listener.this[each.value.listener_key].arn)
  priority     = try(each.value.priority, null)
  tags         = merge(var.tags, try(each.value.tags, {}))
}

resource "aws_lb_target_group" "this" {
  for_each             = { for k, v in local.groups : k => v if var.create }
  region               = var.region
  name                 = try(each.value.name, null)
  name_prefix          = try(each.value.name_prefix, null)
  target_type          = try(each.value.target_type, null)
  port                 = try(each.value.target_type, null) == "lambda" ? null : try(each.value.port, var.default_port)
  protocol             = try(each.value.target_type, null) == "lambda" ? null : try(each.value.protocol, var.default_protocol)
  protocol_version     = try(each.value.protocol_version, null)
  vpc_id               = try(each.value.target_type, null) == "lambda" ? null : try(each.value.vpc_id, var.vpc_id)
  deregistration_delay = try(each.value.deregistration_delay, null)
  tags                 = merge(var.tags, try(each.value.tags, {}))

  dynamic "health_check" {
    for_each = try(each.value.health_check, null) != null ? [each.value.health_check] : []
    content {
      enabled             = try(health_check.value.enabled, null)
      healthy_threshold   = try(health_check.value.healthy_threshold, null)
      interval            = try(health_check.value.interval, null)
      matcher             = try(health_check.value.matcher, null)
      path                = try(health_check.value.path, null)
      port                = try(health_check.value.port, null)
      protocol            = try(health_check.value.protocol, null)
      timeout             = try(health_check.value.timeout, null)
      unhealthy_threshold = try(health_check.value.unhealthy_threshold, null)
    }
  }
}

resource "aws_lb_target_group_attachment" "this" {
  for_each         = { for k, v in local.groups : k => v if var.create && try(v.create_attachment, true) }
  region           = var.region
  target_group_arn = aws_lb_target_group.this[each.key].arn
  target_id        = try(each.value.target_id, null)
  port             = try(each.value.target_type, null) == "lambda" ? null : try(each.value.port, var.default_port)
}

resource "aws_security_group" "this" {
  count       = local.sg ? 1 : 0
  region      = var.region
  name        = var.security_group_use_name_prefix ? null : local.sg_name
  name_prefix = var.security_group_use_name_prefix ? "${local.sg_name}-" : null
  description = coalesce(var.security_group_description, "Security group for ${local.sg_name} ${var.load_balancer_type} load balancer")
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, var.security_group_tags)
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

resource "aws_route53_record" "this" {
  for_each = var.create && var.route53_records != null ? var.route53_records : {}
  zone_id  = each.value.zone_id
  name     = try(each.value.name, each.key)
  type     = each.value.type
  alias {
    name                   = aws_lb.this[0].dns_name
    zone_id                = aws_lb.this[0].zone_id
    evaluate_target_health = try(each.value.evaluate_target_health, true)
  }
}

resource "aws_wafv2_web_acl_association" "this" {
  count        = var.associate_web_acl ? 1 : 0
  region       = var.region
  resource_arn = aws_lb.this[0].arn
  web_acl_arn  = var.web_acl_arn
}

output "id" {
  value = try(aws_lb.this[0].id, null)
}

output "arn" {
  value = try(aws_lb.this[0].arn, null)
}

output "arn_suffix" {
  value = try(aws_lb.this[0].arn_suffix, null)
}

output "dns_name" {
  value = try(aws_lb.this[0].dns_name, null)
}

output "zone_id" {
  value = try(aws_lb.this[0].zone_id, null)
}

output "listeners" {
  value = aws_lb_listener.this
}

output "listener_rules" {
  value = aws_lb_listener_rule.this
}

output "target_groups" {
  value = aws_lb_target_group.this
}

output "security_group_id" {
  value = try(aws_security_group.this[0].id, null)
}

output "security_group_arn" {
  value = try(aws_security_group.this[0].arn, null)
}

output "route53_records" {
  value = aws_route53_record.this
}
