# Every request is judged by who asks and from which device. Until a device trust provider is configured nobody passes.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 48 ? local.plain_name : "${trim(substr(local.plain_name, 0, 41), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group  = "/aws/verified-access/${local.name}"

  # What a healthy device says, by provider.
  healthy = {
    crowdstrike = "context.device.assessment.overall > 80"
    jamf        = "[\"LOW\", \"SECURE\"].contains(context.device.risk)"
    jumpcloud   = "context.device.device.is_managed == true"
  }

  # Identity Center says groups by identifier, another provider in a list of names.
  verified  = var.oidc == null ? "context.user.user.email.verified == true" : "context.user.email_verified == true"
  members   = [for group in var.user_group_ids : var.oidc == null ? "context.user.groups has \"${group}\"" : "context.user.groups.contains(\"${group}\")"]
  groups    = length(local.members) == 0 ? "" : " && (${join(" || ", local.members)})"
  condition = try("${local.verified}${local.groups} && ${local.healthy[var.device_trust.type]}", "")
  policy    = var.device_trust == null ? "forbid(principal, action, resource);" : "permit(principal, action, resource) when { ${local.condition} };"

  # Host names may not begin with digits or hold underscores.
  hosts = { for id, target in var.targets : id => "${trim(replace(id, "_", "-"), "-")}.access.${var.domain_name}" }
}

resource "aws_verifiedaccess_instance" "this" {
  description  = local.name
  fips_enabled = var.fips_enabled

  tags = merge(var.tags, { Name = local.name })
}

# The secret of the client is kept where it rotates, and named here.
data "aws_secretsmanager_secret_version" "oidc" {
  count = var.oidc == null ? 0 : 1

  secret_id = var.oidc.client_secret_id
}

resource "aws_verifiedaccess_trust_provider" "user" {
  description              = "${local.name}: people"
  policy_reference_name    = "user"
  trust_provider_type      = "user"
  user_trust_provider_type = var.oidc == null ? "iam-identity-center" : "oidc"

  dynamic "oidc_options" {
    for_each = var.oidc == null ? [] : [var.oidc]

    content {
      issuer                 = oidc_options.value.issuer
      authorization_endpoint = oidc_options.value.authorization_endpoint
      token_endpoint         = oidc_options.value.token_endpoint
      user_info_endpoint     = oidc_options.value.user_info_endpoint
      client_id              = oidc_options.value.client_id
      client_secret          = data.aws_secretsmanager_secret_version.oidc[0].secret_string
      scope                  = oidc_options.value.scope
    }
  }

  dynamic "native_application_oidc_options" {
    for_each = try(var.oidc.public_signing_key_endpoint, null) == null ? [] : [var.oidc]

    content {
      issuer                      = native_application_oidc_options.value.issuer
      authorization_endpoint      = native_application_oidc_options.value.authorization_endpoint
      token_endpoint              = native_application_oidc_options.value.token_endpoint
      user_info_endpoint          = native_application_oidc_options.value.user_info_endpoint
      public_signing_key_endpoint = native_application_oidc_options.value.public_signing_key_endpoint
      client_id                   = native_application_oidc_options.value.client_id
      client_secret               = data.aws_secretsmanager_secret_version.oidc[0].secret_string
      scope                       = native_application_oidc_options.value.scope
    }
  }

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-user" })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_verifiedaccess_trust_provider" "device" {
  count = var.device_trust == null ? 0 : 1

  description                = "${local.name}: managed devices"
  policy_reference_name      = "device"
  trust_provider_type        = "device"
  device_trust_provider_type = var.device_trust.type

  device_options {
    tenant_id = var.device_trust.tenant_id
  }

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-device" })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_verifiedaccess_instance_trust_provider_attachment" "user" {
  verifiedaccess_instance_id       = aws_verifiedaccess_instance.this.id
  verifiedaccess_trust_provider_id = aws_verifiedaccess_trust_provider.user.id
}

resource "aws_verifiedaccess_instance_trust_provider_attachment" "device" {
  count = var.device_trust == null ? 0 : 1

  verifiedaccess_instance_id       = aws_verifiedaccess_instance.this.id
  verifiedaccess_trust_provider_id = aws_verifiedaccess_trust_provider.device[0].id
}

resource "aws_verifiedaccess_group" "this" {
  description                = "${local.name}: one policy for all its endpoints"
  verifiedaccess_instance_id = aws_verifiedaccess_instance.this.id
  policy_document            = local.policy

  sse_configuration {
    customer_managed_key_enabled = true
    kms_key_arn                  = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_kms_key_policy.this,
    aws_verifiedaccess_instance_trust_provider_attachment.device,
    aws_verifiedaccess_instance_trust_provider_attachment.user,
  ]
}

resource "aws_verifiedaccess_endpoint" "this" {
  for_each = var.targets

  description              = "${local.name}: ${each.key}"
  application_domain       = local.hosts[each.key]
  domain_certificate_arn   = var.zone_id == null ? aws_acm_certificate.this[each.key].arn : aws_acm_certificate_validation.this[each.key].certificate_arn
  attachment_type          = "vpc"
  endpoint_type            = "load-balancer"
  endpoint_domain_prefix   = trim(substr(replace(each.key, "_", "-"), 0, 19), "-")
  security_group_ids       = [aws_security_group.this.id]
  verified_access_group_id = aws_verifiedaccess_group.this.verifiedaccess_group_id
  policy_document          = each.value.policy

  load_balancer_options {
    load_balancer_arn = each.value.load_balancer_arn
    port              = each.value.port
    protocol          = "https"
    subnet_ids        = var.subnet_ids
  }

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

# Databases and hosts: a client on the device of somebody who passed carries the connection, to one port.
resource "aws_verifiedaccess_endpoint" "tcp" {
  for_each = var.tcp_targets

  description              = "${local.name}: ${each.key}"
  attachment_type          = "vpc"
  endpoint_type            = each.value.network_interface_id != null ? "network-interface" : "rds"
  security_group_ids       = [aws_security_group.this.id]
  verified_access_group_id = aws_verifiedaccess_group.this.verifiedaccess_group_id
  policy_document          = each.value.policy

  dynamic "network_interface_options" {
    for_each = each.value.network_interface_id == null ? [] : [each.value]

    content {
      network_interface_id = network_interface_options.value.network_interface_id
      protocol             = "tcp"

      port_range {
        from_port = network_interface_options.value.port
        to_port   = network_interface_options.value.port
      }
    }
  }

  dynamic "rds_options" {
    for_each = each.value.network_interface_id == null ? [each.value] : []

    content {
      protocol            = "tcp"
      port                = rds_options.value.port
      rds_db_instance_arn = rds_options.value.instance_arn
      rds_db_cluster_arn  = rds_options.value.cluster_arn
      rds_endpoint        = rds_options.value.address
      subnet_ids          = var.subnet_ids
    }
  }

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

# Requests meet the firewall before they are judged.
resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = "arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:verified-access-instance/${aws_verifiedaccess_instance.this.id}"
  web_acl_arn  = var.web_acl_arn
}

resource "aws_acm_certificate" "this" {
  for_each = local.hosts

  domain_name       = each.value
  validation_method = "DNS"
  key_algorithm     = "EC_prime256v1"

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "validation" {
  for_each = var.zone_id == null ? {} : local.hosts

  zone_id         = var.zone_id
  name            = one(aws_acm_certificate.this[each.key].domain_validation_options).resource_record_name
  type            = one(aws_acm_certificate.this[each.key].domain_validation_options).resource_record_type
  records         = [one(aws_acm_certificate.this[each.key].domain_validation_options).resource_record_value]
  ttl             = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "this" {
  for_each = var.zone_id == null ? {} : local.hosts

  certificate_arn         = aws_acm_certificate.this[each.key].arn
  validation_record_fqdns = [aws_route53_record.validation[each.key].fqdn]
}

resource "aws_route53_record" "this" {
  for_each = var.zone_id == null ? {} : local.hosts

  zone_id = var.zone_id
  name    = each.value
  type    = "CNAME"
  records = [aws_verifiedaccess_endpoint.this[each.key].endpoint_domain]
  ttl     = 300
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Verified Access ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_verifiedaccess_instance_logging_configuration" "this" {
  verifiedaccess_instance_id = aws_verifiedaccess_instance.this.id

  access_logs {
    include_trust_context = true
    log_version           = "ocsf-1.0.0-rc.2"

    cloudwatch_logs {
      enabled   = true
      log_group = aws_cloudwatch_log_group.this.name
    }
  }
}
