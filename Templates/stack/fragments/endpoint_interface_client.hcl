resource "aws_vpc_security_group_egress_rule" "zt.name" {
  security_group_id            = zt.from.security_group
  referenced_security_group_id = zt.to.security_group
  description                  = "Calls to AWS through the VPC endpoints"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_vpc_security_group_ingress_rule" "zt.name" {
  security_group_id            = zt.to.security_group
  referenced_security_group_id = zt.from.security_group
  description                  = "Calls to AWS through the VPC endpoints"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}
