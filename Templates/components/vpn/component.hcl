# The tunnels to a place of our own. The gateway stands; tunnels come when the other side's address is known.
component "vpn" {
  title         = "Site-to-Site VPN"
  role          = "resource"
  area          = "network"
  resource_type = "aws_vpn_connection"
  types         = ["aws_vpn_connection", "aws_vpn_gateway", "aws_customer_gateway"]
  subnet        = "private"
  labels        = ["vpn", "site-to-site vpn", "vpn gateway", "customer gateway", "vpn connection"]

  identity {
    arn     = "arn"
    key_arn = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "customer_gateway_ip" { value = var.customer_gateway_ip }
  input "networks" { value = var.on_premises_cidrs }

  input "transit_gateways" {
    collects = "map"
    value    = {}

    limit {
      at_most = 1
      because = "a VPN connection ends at one gateway"
      instead = "Draw a VPN connection for each transit gateway."
    }
  }

  # The VPC that the gateway is on leads to the other side.
  implied {
    input "routes" {
      on  = "network"
      key = zt.component.id
      value = {
        gateway_id = zt.component.output.id
        cidrs      = zt.component.routed_networks
      }
    }
  }
}
