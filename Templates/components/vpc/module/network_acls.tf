# The outer fence of each tier. It is coarse on purpose: which component reaches which port is the matter of security groups. It keeps
# administration ports out of reach even when a security group is opened by mistake.
# Network ACLs have no memory: answers come in on ephemeral ports, which the rules leave open but for 3389.

locals {
  inside = distinct(concat([var.cidr_block], var.connected_cidrs, flatten([for name in sort(keys(var.routes)) : var.routes[name].cidrs])))
  ephemeral = [
    { from = 1024, to = 3388 },
    { from = 3390, to = 65535 },
  ]
}

resource "aws_network_acl" "public" {
  vpc_id     = aws_vpc.this.id
  subnet_ids = [for subnet in aws_subnet.public : subnet.id]

  dynamic "ingress" {
    for_each = local.inside

    content {
      rule_no    = 100 + ingress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = ingress.value
      from_port  = 0
      to_port    = 0
    }
  }

  dynamic "ingress" {
    for_each = local.internet_gateway ? [80, 443] : []

    content {
      rule_no    = 200 + ingress.key
      action     = "allow"
      protocol   = "tcp"
      cidr_block = "0.0.0.0/0"
      from_port  = ingress.value
      to_port    = ingress.value
    }
  }

  dynamic "ingress" {
    for_each = local.internet_gateway ? local.ephemeral : []

    content {
      rule_no    = 300 + ingress.key
      action     = "allow"
      protocol   = "tcp"
      cidr_block = "0.0.0.0/0"
      from_port  = ingress.value.from
      to_port    = ingress.value.to
    }
  }

  dynamic "egress" {
    for_each = local.inside

    content {
      rule_no    = 100 + egress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = egress.value
      from_port  = 0
      to_port    = 0
    }
  }

  dynamic "egress" {
    for_each = local.internet_gateway ? ["0.0.0.0/0"] : []

    content {
      rule_no    = 200
      action     = "allow"
      protocol   = "tcp"
      cidr_block = egress.value
      from_port  = 0
      to_port    = 65535
    }
  }

  tags = merge(var.tags, { Name = "${var.name}-public" })
}

# Gateway endpoints answer from public addresses: hence the ephemeral ports, also without a NAT gateway.
resource "aws_network_acl" "private" {
  vpc_id     = aws_vpc.this.id
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]

  dynamic "ingress" {
    for_each = local.inside

    content {
      rule_no    = 100 + ingress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = ingress.value
      from_port  = 0
      to_port    = 0
    }
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

  dynamic "egress" {
    for_each = local.inside

    content {
      rule_no    = 100 + egress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = egress.value
      from_port  = 0
      to_port    = 0
    }
  }

  egress {
    rule_no    = 200
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 65535
  }

  tags = merge(var.tags, { Name = "${var.name}-private" })
}

# There is no route to the internet: what the rules leave open beyond the VPC are calls to gateway endpoints.
resource "aws_network_acl" "isolated" {
  vpc_id     = aws_vpc.this.id
  subnet_ids = [for subnet in aws_subnet.isolated : subnet.id]

  dynamic "ingress" {
    for_each = local.inside

    content {
      rule_no    = 100 + ingress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = ingress.value
      from_port  = 0
      to_port    = 0
    }
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

  dynamic "egress" {
    for_each = local.inside

    content {
      rule_no    = 100 + egress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = egress.value
      from_port  = 0
      to_port    = 0
    }
  }

  egress {
    rule_no    = 200
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 443
    to_port    = 443
  }

  tags = merge(var.tags, { Name = "${var.name}-isolated" })
}
