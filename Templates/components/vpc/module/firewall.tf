# With a network firewall: private subnet → firewall → NAT gateway → internet, and back the same way. NAT gateways then stand in subnets
# of their own, because what load balancers in the public subnets send inwards must not take that way. Each zone keeps to its own endpoint.

locals {
  firewall_zones = var.firewall ? local.zones : []
}

resource "aws_subnet" "firewall" {
  for_each = toset(local.firewall_zones)

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(cidrsubnet(var.cidr_block, 4, 12), 4, index(local.zones, each.key))
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-firewall-${each.key}", Tier = "firewall" })
}

resource "aws_subnet" "nat" {
  for_each = toset(local.firewall_zones)

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(cidrsubnet(var.cidr_block, 4, 12), 4, 4 + index(local.zones, each.key))
  map_public_ip_on_launch = false

  tags = merge(var.tags, { Name = "${var.name}-nat-${each.key}", Tier = "nat" })
}

resource "aws_route_table" "firewall" {
  for_each = aws_subnet.firewall

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-firewall-${each.key}" })
}

resource "aws_route_table_association" "firewall" {
  for_each = aws_subnet.firewall

  subnet_id      = each.value.id
  route_table_id = aws_route_table.firewall[each.key].id
}

resource "aws_route" "firewall_egress" {
  for_each = { for zone, nat in local.nat_of : zone => nat if var.firewall }

  route_table_id         = aws_route_table.firewall[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[each.value].id
}

resource "aws_route_table" "nat" {
  count = var.firewall ? 1 : 0

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-nat" })
}

resource "aws_route_table_association" "nat" {
  for_each = aws_subnet.nat

  subnet_id      = each.value.id
  route_table_id = aws_route_table.nat[0].id
}

resource "aws_route" "nat_internet" {
  count = var.firewall && local.internet_gateway ? 1 : 0

  route_table_id         = aws_route_table.nat[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

# Answers go back through the endpoint that saw the question.
resource "aws_route" "nat_inwards" {
  for_each = { for zone, nat in local.nat_of : zone => nat if var.firewall }

  route_table_id         = aws_route_table.nat[0].id
  destination_cidr_block = local.subnets.private[each.key]
  vpc_endpoint_id        = var.firewall_endpoints[each.key]
}

# The firewall judges by name and the security groups by port; this fence only keeps administration out.
resource "aws_network_acl" "egress" {
  count = var.firewall ? 1 : 0

  vpc_id     = aws_vpc.this.id
  subnet_ids = concat([for subnet in aws_subnet.firewall : subnet.id], [for subnet in aws_subnet.nat : subnet.id])

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = var.cidr_block
    from_port  = 0
    to_port    = 0
  }

  dynamic "ingress" {
    for_each = local.ephemeral

    content {
      rule_no    = 300 + ingress.key
      action     = "allow"
      protocol   = "tcp"
      cidr_block = "0.0.0.0/0"
      from_port  = ingress.value.from
      to_port    = ingress.value.to
    }
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = var.cidr_block
    from_port  = 0
    to_port    = 0
  }

  egress {
    rule_no    = 200
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 65535
  }

  tags = merge(var.tags, { Name = "${var.name}-egress" })
}
