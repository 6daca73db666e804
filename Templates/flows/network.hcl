# Ways between networks. An arrow or a line between a network and what joins networks gives routes and nothing else: who may use a way is said
# by the arrows between components.

# A VPC at a transit gateway, in either direction.
flow {
  from    = ["vpc"]
  to      = ["tgw"]
  default = "connect"
  attach  = true
  joins   = true
  across  = ["account"]

  input "transit_gateways" {
    on     = "from"
    key    = zt.to.id
    across = ["none"]
    value  = { id = zt.to.output.id }
  }

  # The VPC's account asks for the attachment, the gateway's accepts it.
  input "transit_gateways" {
    on     = "from"
    key    = zt.to.id
    across = ["account"]
    value = {
      id     = zt.to.output.id
      shared = true
    }
  }

  input "accounts" {
    on     = "to"
    key    = zt.from.id
    across = ["account"]
    value  = zt.from.account_id
  }

  input "foreign_attachments" {
    on     = "to"
    key    = zt.from.id
    across = ["account"]
    value  = zt.from.transit_gateway_attachment_ids[zt.to.id]
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      transit_gateway_id = zt.to.output.id
      cidrs              = zt.to.routes[zt.from.id]
    }
  }

  input "networks" {
    on    = "to"
    key   = zt.from.id
    value = [zt.from.cidr_block]
  }

  input "attachments" {
    on    = "to"
    key   = zt.from.id
    value = [zt.from.transit_gateway_attachment_ids[zt.to.id]]
  }
}

flow {
  from     = ["tgw"]
  to       = ["vpc"]
  default  = "connect"
  attach   = true
  joins    = true
  across   = ["account"]
  reversed = true

  input "transit_gateways" {
    on     = "from"
    key    = zt.to.id
    across = ["none"]
    value  = { id = zt.to.output.id }
  }

  input "transit_gateways" {
    on     = "from"
    key    = zt.to.id
    across = ["account"]
    value = {
      id     = zt.to.output.id
      shared = true
    }
  }

  input "accounts" {
    on     = "to"
    key    = zt.from.id
    across = ["account"]
    value  = zt.from.account_id
  }

  input "foreign_attachments" {
    on     = "to"
    key    = zt.from.id
    across = ["account"]
    value  = zt.from.transit_gateway_attachment_ids[zt.to.id]
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      transit_gateway_id = zt.to.output.id
      cidrs              = zt.to.routes[zt.from.id]
    }
  }

  input "networks" {
    on    = "to"
    key   = zt.from.id
    value = [zt.from.cidr_block]
  }

  input "attachments" {
    on    = "to"
    key   = zt.from.id
    value = [zt.from.transit_gateway_attachment_ids[zt.to.id]]
  }
}

# A peering connection joins the two VPCs that it is drawn at.
flow {
  from    = ["vpc"]
  to      = ["peering"]
  default = "connect"
  attach  = true
  joins   = true
  across  = ["account", "region"]

  input "networks" {
    on     = "to"
    key    = zt.from.id
    across = ["none"]
    value = {
      vpc_id = zt.from.vpc_id
      cidr   = zt.from.cidr_block
    }
  }

  # The side that stands elsewhere accepts by itself.
  input "networks" {
    on     = "to"
    key    = zt.from.id
    across = ["account", "region"]
    value = {
      vpc_id     = zt.from.vpc_id
      cidr       = zt.from.cidr_block
      account_id = zt.from.account_id
      region     = zt.from.region
    }
  }

  block {
    across = ["account", "region"]

    resource "aws_vpc_peering_connection_accepter" "zt.name" {
      provider                  = zt.from.provider
      vpc_peering_connection_id = zt.to.output.id
      auto_accept               = true

      tags = { Name = "${local.prefix}-${zt.flow.id}" }
    }

    resource "aws_vpc_peering_connection_options" "zt.name" {
      provider                  = zt.from.provider
      vpc_peering_connection_id = zt.named.aws_vpc_peering_connection_accepter.id

      accepter {
        allow_remote_vpc_dns_resolution = true
      }
    }
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      vpc_peering_connection_id = zt.to.output.id
      cidrs                     = zt.to.routes[zt.from.id]
    }
  }
}

flow {
  from     = ["peering"]
  to       = ["vpc"]
  default  = "connect"
  attach   = true
  joins    = true
  across   = ["account", "region"]
  reversed = true

  input "networks" {
    on     = "to"
    key    = zt.from.id
    across = ["none"]
    value = {
      vpc_id = zt.from.vpc_id
      cidr   = zt.from.cidr_block
    }
  }

  # The side that stands elsewhere accepts by itself.
  input "networks" {
    on     = "to"
    key    = zt.from.id
    across = ["account", "region"]
    value = {
      vpc_id     = zt.from.vpc_id
      cidr       = zt.from.cidr_block
      account_id = zt.from.account_id
      region     = zt.from.region
    }
  }

  block {
    across = ["account", "region"]

    resource "aws_vpc_peering_connection_accepter" "zt.name" {
      provider                  = zt.from.provider
      vpc_peering_connection_id = zt.to.output.id
      auto_accept               = true

      tags = { Name = "${local.prefix}-${zt.flow.id}" }
    }

    resource "aws_vpc_peering_connection_options" "zt.name" {
      provider                  = zt.from.provider
      vpc_peering_connection_id = zt.named.aws_vpc_peering_connection_accepter.id

      accepter {
        allow_remote_vpc_dns_resolution = true
      }
    }
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      vpc_peering_connection_id = zt.to.output.id
      cidrs                     = zt.to.routes[zt.from.id]
    }
  }
}

# Without anything between: the line itself is the peering connection.
flow {
  from    = ["vpc"]
  to      = ["vpc"]
  default = "connect"
  attach  = true
  across  = ["network"]

  block {
    resource "aws_vpc_peering_connection" "zt.name" {
      vpc_id      = zt.from.vpc_id
      peer_vpc_id = zt.to.vpc_id
      auto_accept = true

      tags = { Name = "${local.prefix}-${zt.flow.id}" }
    }

    resource "aws_vpc_peering_connection_options" "zt.name" {
      vpc_peering_connection_id = zt.named.aws_vpc_peering_connection.id

      requester {
        allow_remote_vpc_dns_resolution = true
      }

      accepter {
        allow_remote_vpc_dns_resolution = true
      }
    }
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      vpc_peering_connection_id = zt.named.aws_vpc_peering_connection.id
      cidrs                     = [zt.to.cidr_block]
    }
  }

  input "routes" {
    on  = "to"
    key = zt.from.id
    value = {
      vpc_peering_connection_id = zt.named.aws_vpc_peering_connection.id
      cidrs                     = [zt.from.cidr_block]
    }
  }
}

# The other side of a tunnel or a leased line: its address and its networks are variables of the stack.
flow {
  from    = ["on_prem", "users"]
  to      = ["vpn"]
  default = "connect"
  attach  = true
  joins   = true
}

flow {
  from    = ["vpn"]
  to      = ["on_prem"]
  default = "connect"
  attach  = true
  joins   = true
}

# Tunnels that end at a transit gateway instead of a VPC.
flow {
  from    = ["vpn"]
  to      = ["tgw"]
  default = "connect"
  attach  = true
  joins   = true

  input "transit_gateways" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.output.id
  }

  input "networks" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.networks
  }

  input "attachments" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.attachment_ids
  }
}

flow {
  from     = ["tgw"]
  to       = ["vpn"]
  default  = "connect"
  attach   = true
  joins    = true
  reversed = true

  input "transit_gateways" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.output.id
  }

  input "networks" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.networks
  }

  input "attachments" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.attachment_ids
  }
}

flow {
  from    = ["on_prem"]
  to      = ["tgw"]
  default = "connect"

  refuse {
    because = "a data centre reaches a transit gateway by a VPN or Direct Connect"
    instead = "Draw a VPN connection between."
  }
}

# Routes to the other side stand in the VPC that the gateway is on.
flow {
  from    = ["vpn"]
  to      = ["vpc"]
  default = "connect"
  attach  = true
  joins   = true
}

flow {
  from    = ["vpc"]
  to      = ["vpn"]
  default = "connect"
  attach  = true
  joins   = true
}

# A firewall stands in its VPC's way out. What else may be drawn through it is not what it does.
flow {
  from = ["people", "saas", "igw", "cloudfront"]
  to   = ["network_firewall"]

  refuse {
    because = "the firewall judges what leaves the VPC; what comes in is judged by a load balancer and its web ACL"
    instead = "Draw the arrow to the load balancer, with a WAF in front of it."
  }
}

flow {
  from = ["tgw", "vpn", "dx", "peering", "on_prem"]
  to   = ["network_firewall"]

  refuse {
    because = "a firewall in one VPC does not judge what comes from another network"
    instead = "Draw a firewall in each VPC that calls out; between VPCs the rules of the drawn arrows name addresses and ports."
  }
}
