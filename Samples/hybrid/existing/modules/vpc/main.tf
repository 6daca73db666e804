data "aws_availability_zones" "this" {
  state = "available"
}

locals {
  zones = slice(data.aws_availability_zones.this.names, 0, 2)

  subnets = merge([
    for tier_index, tier in ["public", "app", "data"] : {
      for index, zone in local.zones : "${tier}-${index}" => {
        tier = tier
        zone = zone
        cidr = cidrsubnet(var.cidr, 4, tier_index * 4 + index)
      }
    }
  ]...)
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = { Name = var.name }
}

resource "aws_subnet" "this" {
  for_each = local.subnets

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.value.zone
  cidr_block              = each.value.cidr
  map_public_ip_on_launch = each.value.tier == "public"

  tags = {
    Name = "${var.name}-${each.key}"
    Tier = each.value.tier
  }
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_route_table" "this" {
  for_each = toset(["public", "app", "data"])

  vpc_id = aws_vpc.this.id

  tags = { Name = "${var.name}-${each.key}" }
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.this["public"].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route" "office" {
  for_each = var.transit_gateway_id == null ? {} : { for cidr in var.office_cidrs : cidr => cidr }

  route_table_id         = aws_route_table.this["app"].id
  destination_cidr_block = each.value
  transit_gateway_id     = var.transit_gateway_id
}

resource "aws_route_table_association" "this" {
  for_each = local.subnets

  subnet_id      = aws_subnet.this[each.key].id
  route_table_id = aws_route_table.this[each.value.tier].id
}
