assert {
  condition     = zt.named.aws_vpc_security_group_ingress_rule.referenced_security_group_id == zt.from.security_group && zt.named.aws_vpc_security_group_ingress_rule.security_group_id == zt.to.security_group
  error_message = "An arrow admits the group of its tail only."
}

assert {
  condition     = zt.named.aws_vpc_security_group_egress_rule.referenced_security_group_id == zt.to.security_group && zt.named.aws_vpc_security_group_egress_rule.security_group_id == zt.from.security_group
  error_message = "An arrow opens the way to the group of its head only."
}

assert {
  condition     = zt.named.aws_vpc_security_group_ingress_rule.from_port == zt.flow.from_port
  error_message = "An arrow opens its own port only."
}
