# Two tunnels with today's algorithms only, logged. They end at the VPC, or at the transit gateway that the diagram leads them to.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  plain_name  = trim(replace(var.name, "/-+/", "-"), "-")
  name        = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group   = "/aws/vpn/${local.name}"
  tunnels     = var.customer_gateway_ip == null ? 0 : 1
  own_gateway = length(var.transit_gateways) == 0
}

resource "aws_vpn_gateway" "this" {
  count = local.own_gateway ? 1 : 0

  vpc_id = var.vpc_id

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_customer_gateway" "this" {
  count = local.tunnels

  type       = "ipsec.1"
  bgp_asn    = 65000
  ip_address = var.customer_gateway_ip

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_vpn_connection" "this" {
  count = local.tunnels

  type                = "ipsec.1"
  vpn_gateway_id      = one(aws_vpn_gateway.this[*].id)
  transit_gateway_id  = one(values(var.transit_gateways))
  customer_gateway_id = aws_customer_gateway.this[0].id
  static_routes_only  = true

  # The secrets that both sides share stay out of the state.
  preshared_key_storage = "SecretsManager"

  tunnel1_ike_versions                 = ["ikev2"]
  tunnel1_phase1_dh_group_numbers      = [19, 20, 21]
  tunnel1_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase1_integrity_algorithms  = ["SHA2-384", "SHA2-512"]
  tunnel1_phase2_dh_group_numbers      = [19, 20, 21]
  tunnel1_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase2_integrity_algorithms  = ["SHA2-384", "SHA2-512"]

  tunnel2_ike_versions                 = ["ikev2"]
  tunnel2_phase1_dh_group_numbers      = [19, 20, 21]
  tunnel2_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase1_integrity_algorithms  = ["SHA2-384", "SHA2-512"]
  tunnel2_phase2_dh_group_numbers      = [19, 20, 21]
  tunnel2_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase2_integrity_algorithms  = ["SHA2-384", "SHA2-512"]

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = aws_cloudwatch_log_group.this.arn
      log_output_format = "json"
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled       = true
      log_group_arn     = aws_cloudwatch_log_group.this.arn
      log_output_format = "json"
    }
  }

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_vpn_connection_route" "this" {
  for_each = toset(local.tunnels > 0 && local.own_gateway ? var.networks : [])

  vpn_connection_id      = aws_vpn_connection.this[0].id
  destination_cidr_block = each.key
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}
