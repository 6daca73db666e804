# Groups of another VPC cannot be named from everywhere: its addresses stand for them.
resource "aws_vpc_security_group_egress_rule" "zt.name" {
  security_group_id = zt.from.security_group
  cidr_ipv4         = zt.to.network_cidr
  description       = zt.flow.description
  ip_protocol       = zt.flow.protocol
  from_port         = zt.flow.from_port
  to_port           = zt.flow.to_port
}

resource "aws_vpc_security_group_ingress_rule" "zt.name" {
  security_group_id = zt.to.security_group
  cidr_ipv4         = zt.from.network_cidr
  description       = zt.flow.description
  ip_protocol       = zt.flow.protocol
  from_port         = zt.flow.from_port
  to_port           = zt.flow.to_port
}
