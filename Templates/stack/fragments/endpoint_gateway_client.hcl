resource "aws_vpc_security_group_egress_rule" "zt.name" {
  security_group_id = zt.from.security_group
  prefix_list_id    = zt.to.prefix_list_ids[zt.endpoint.service]
  description       = "Calls to AWS through the gateway endpoint"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
