component "vpc" {
  title         = "VPC"
  role          = "boundary"
  area          = "network"
  resource_type = "aws_vpc"
  types         = ["aws_vpc"]
  network       = true
  labels        = ["vpc", "virtual private cloud"]

  identity {
    arn     = "arn"
    name    = "name"
    key_arn = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "cidr_block" { value = zt.component.cidr }
  input "zone_count" { value = zt.size.zone_count }
  input "public_subnets" { value = zt.network.public_subnets }
  input "internet_egress" { value = zt.network.internet_egress }
  input "nat_gateways" { value = zt.size.nat_gateways }
  input "internet_gateway" { value = zt.network.internet_gateway }
  input "allowed_domains" { value = zt.network.allowed_domains }
}
