# What the hosts of services are called whose endpoints have another name.
hosts = {
  "ecr.api"          = "api.ecr"
  "ecr.dkr"          = "dkr.ecr"
  "kinesis-firehose" = "firehose"
  "kinesis-streams"  = "kinesis"
}

# The names of the service's hosts in the other region, which the DNS firewall of the VPC lets through.
domains = ["${zt.endpoint.host}.${zt.to.region}.amazonaws.com", "*.${zt.endpoint.host}.${zt.to.region}.amazonaws.com"]

resource "aws_vpc_security_group_egress_rule" "zt.name" {
  security_group_id = zt.from.security_group
  cidr_ipv4         = "0.0.0.0/0"
  description       = "Calls to AWS in another region"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
