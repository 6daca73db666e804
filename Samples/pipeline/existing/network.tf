data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_vpc" "parcels" {
  cidr_block           = var.cidr_block
  enable_dns_support   = true
  enable_dns_hostnames = true

  tags = { Name = "${local.prefix}-vpc" }
}

resource "aws_default_security_group" "parcels" {
  vpc_id = aws_vpc.parcels.id
}

resource "aws_subnet" "private" {
  for_each = { for index, zone in slice(data.aws_availability_zones.available.names, 0, 2) : zone => index }

  vpc_id            = aws_vpc.parcels.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr_block, 4, each.value)

  tags = { Name = "${local.prefix}-private-${each.value}" }
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.parcels.id
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

resource "aws_security_group" "invoicing" {
  name        = "${local.prefix}-invoicing"
  description = "The function that writes invoices"
  vpc_id      = aws_vpc.parcels.id
}

resource "aws_security_group" "endpoints" {
  name        = "${local.prefix}-endpoints"
  description = "Doors to AWS"
  vpc_id      = aws_vpc.parcels.id
}

resource "aws_vpc_security_group_egress_rule" "invoicing" {
  security_group_id            = aws_security_group.invoicing.id
  description                  = "Endpoints"
  referenced_security_group_id = aws_security_group.endpoints.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  security_group_id            = aws_security_group.endpoints.id
  description                  = "Invoicing"
  referenced_security_group_id = aws_security_group.invoicing.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.parcels.id
  service_name    = "com.amazonaws.${data.aws_region.current.region}.s3"
  route_table_ids = [aws_route_table.private.id]
}

resource "aws_vpc_endpoint" "secrets" {
  vpc_id              = aws_vpc.parcels.id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.secretsmanager"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = values(aws_subnet.private)[*].id
  security_group_ids  = [aws_security_group.endpoints.id]
}

