# A VPC with three tiers of subnets over the zones:
#
# public    load balancers and NAT gateways; a route to the internet gateway, if there is one
# private   workloads; a route out only through NAT gateways, if they were asked for
# isolated  data; no route out of the VPC but to the networks that it is connected with

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

# Named one by one, so that a zone that AWS adds never moves a subnet. Not every account has every letter.
data "aws_availability_zones" "available" {
  state = "available"

  filter {
    name   = "zone-name"
    values = formatlist("%s%s", data.aws_region.current.region, ["a", "b", "c", "d", "e", "f"])
  }
}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region

  names = sort(data.aws_availability_zones.available.names)
  zones = slice(local.names, 0, min(var.zone_count, length(local.names)))

  # Sixteen equal blocks: four for each tier, the last four kept free.
  tiers = { public = 0, private = 4, isolated = 8 }
  subnets = {
    for tier, first in local.tiers : tier => {
      for index, zone in local.zones : zone => cidrsubnet(var.cidr_block, 4, first + index)
    }
  }
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr_block
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = merge(var.tags, { Name = var.name })
}

# What lands in a default by mistake reaches nothing.
resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-default-unused" })
}

resource "aws_default_network_acl" "this" {
  default_network_acl_id = aws_vpc.this.default_network_acl_id

  tags = merge(var.tags, { Name = "${var.name}-default-unused" })
}

resource "aws_default_route_table" "this" {
  default_route_table_id = aws_vpc.this.default_route_table_id
  route                  = []

  tags = merge(var.tags, { Name = "${var.name}-default-unused" })
}

resource "aws_subnet" "public" {
  for_each = local.subnets.public

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-public-${each.key}", Tier = "public" })
}

resource "aws_subnet" "private" {
  for_each = local.subnets.private

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-private-${each.key}", Tier = "private" })
}

resource "aws_subnet" "isolated" {
  for_each = local.subnets.isolated

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = each.value
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-isolated-${each.key}", Tier = "isolated" })
}
