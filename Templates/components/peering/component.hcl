# Joins two networks, and no third one through them.
component "peering" {
  title          = "VPC peering"
  role           = "resource"
  area           = "network"
  resource_type  = "aws_vpc_peering_connection"
  types          = ["aws_vpc_peering_connection"]
  joins_networks = true
  labels         = ["vpc peering", "peering", "peering connection"]

  identity {
    id = "id"
  }

  input "name" { value = zt.component.full_name }
  input "networks" {
    collects = "map"
    value    = {}

    limit {
      at_least = 2
      at_most  = 2
      because  = "a peering connection joins two VPCs"
      instead  = "Draw a line from it to each of the two VPCs; a transit gateway joins more."
    }
  }
}
