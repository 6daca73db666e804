resource "aws_vpc_security_group_egress_rule" "zt.name" {
  security_group_id            = zt.from.security_group
  referenced_security_group_id = zt.to.security_group
  description                  = zt.flow.description
  ip_protocol                  = zt.flow.protocol
  from_port                    = zt.flow.from_port
  to_port                      = zt.flow.to_port
}

resource "aws_vpc_security_group_ingress_rule" "zt.name" {
  security_group_id            = zt.to.security_group
  referenced_security_group_id = zt.from.security_group
  description                  = zt.flow.description
  ip_protocol                  = zt.flow.protocol
  from_port                    = zt.flow.from_port
  to_port                      = zt.flow.to_port
}
