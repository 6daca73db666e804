# A transit gateway that joins nothing by itself: each attachment has a route table of its own, with routes to the networks that are named,
# and to nothing else.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group  = "/aws/vendedlogs/tgw/${local.name}"

  # What each attachment may reach: the networks of all others.
  reachable = { for from in keys(var.networks) : from => flatten([for to in keys(var.networks) : var.networks[to] if to != from]) }

  attachments = { for name, ids in var.attachments : name => ids[0] if length(ids) > 0 }

  routes = merge([
    for from in keys(local.attachments) : merge([
      for to in keys(local.attachments) : {
        for cidr in lookup(var.networks, to, []) : "${from} ${to} ${cidr}" => { from = from, to = to, cidr = cidr }
      } if to != from
    ]...)
  ]...)
}

resource "aws_ec2_transit_gateway" "this" {
  description                        = "Joins the networks that the diagram joins"
  auto_accept_shared_attachments     = "disable"
  default_route_table_association    = "disable"
  default_route_table_propagation    = "disable"
  dns_support                        = "enable"
  multicast_support                  = "disable"
  security_group_referencing_support = "enable"
  vpn_ecmp_support                   = "enable"

  tags = merge(var.tags, { Name = local.name })
}

# Attachments that another account asks for, one by one.
resource "aws_ec2_transit_gateway_vpc_attachment_accepter" "this" {
  for_each = var.foreign_attachments

  transit_gateway_attachment_id                   = each.value
  transit_gateway_default_route_table_association = false
  transit_gateway_default_route_table_propagation = false

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

resource "aws_ec2_transit_gateway_route_table" "this" {
  for_each = local.attachments

  transit_gateway_id = aws_ec2_transit_gateway.this.id

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

resource "aws_ec2_transit_gateway_route_table_association" "this" {
  for_each = local.attachments

  transit_gateway_attachment_id  = each.value
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.this[each.key].id

  depends_on = [aws_ec2_transit_gateway_vpc_attachment_accepter.this]
}

resource "aws_ec2_transit_gateway_route" "this" {
  for_each = local.routes

  destination_cidr_block         = each.value.cidr
  transit_gateway_attachment_id  = local.attachments[each.value.to]
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.this[each.value.from].id

  depends_on = [aws_ec2_transit_gateway_vpc_attachment_accepter.this]
}

# Accounts that may ask for an attachment; asking is all that they may.
resource "aws_ram_resource_share" "this" {
  count = length(var.accounts) > 0 ? 1 : 0

  name                      = local.name
  allow_external_principals = false

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_ram_resource_association" "this" {
  count = length(var.accounts) > 0 ? 1 : 0

  resource_arn       = aws_ec2_transit_gateway.this.arn
  resource_share_arn = aws_ram_resource_share.this[0].arn
}

resource "aws_ram_principal_association" "this" {
  for_each = var.accounts

  principal          = each.value
  resource_share_arn = aws_ram_resource_share.this[0].arn
}
