# Part of the VPC's module, which makes one when something needs it. Drawing one is asking for it.
component "igw" {
  title         = "Internet gateway"
  role          = "resource"
  area          = "network"
  resource_type = "aws_internet_gateway"
  types         = ["aws_internet_gateway"]
  attach        = true
  labels        = ["internet gateway", "igw"]

  implied {
    internet_gateway = true
  }
}
