# Joins networks. It leads packets; access is what the arrows between components say.
component "tgw" {
  title          = "Transit Gateway"
  role           = "resource"
  area           = "network"
  resource_type  = "aws_ec2_transit_gateway"
  types          = ["aws_ec2_transit_gateway"]
  joins_networks = true
  labels         = ["transit gateway", "tgw"]

  identity {
    arn     = "arn"
    key_arn = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "networks" {
    collects = "map"
    value    = {}
  }
  input "attachments" {
    collects = "map"
    value    = {}
  }
  input "foreign_attachments" {
    collects = "map"
    value    = {}
  }
  input "accounts" {
    collects = "map"
    value    = {}
  }
}
