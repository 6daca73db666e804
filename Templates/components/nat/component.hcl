# Part of the VPC's module. Drawing one is asking for it.
component "nat" {
  title         = "NAT gateway"
  role          = "resource"
  area          = "network"
  resource_type = "aws_nat_gateway"
  types         = ["aws_nat_gateway"]
  attach        = true
  labels        = ["nat gateway", "nat", "natgw"]

  implied {
    internet_egress = true
  }
}
