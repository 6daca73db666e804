component "vpc" {
  title         = "VPC"
  role          = "boundary"
  area          = "network"
  resource_type = "aws_vpc"
  types         = ["aws_vpc"]
  network       = true
  labels        = ["vpc", "virtual private cloud"]

  # For VPCs that are drawn without a range, when there are several: routes between them need different ones.
  ranges = [
    "10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16", "10.4.0.0/16", "10.5.0.0/16", "10.6.0.0/16", "10.7.0.0/16",
    "10.8.0.0/16", "10.9.0.0/16", "10.10.0.0/16", "10.11.0.0/16", "10.12.0.0/16", "10.13.0.0/16", "10.14.0.0/16", "10.15.0.0/16",
    "10.16.0.0/16", "10.17.0.0/16", "10.18.0.0/16", "10.19.0.0/16", "10.20.0.0/16", "10.21.0.0/16", "10.22.0.0/16", "10.23.0.0/16",
  ]

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

  input "routes" {
    collects = "map"
    value    = {}
  }
  input "transit_gateways" {
    collects = "map"
    value    = {}
  }
}
