# One connection between two VPCs. The routes to it are in the VPCs; who may use them is said by security groups.

locals {
  # The side that asks is one of our own account and region.
  own       = [for name in sort(keys(var.networks)) : name if var.networks[name].account_id == null && var.networks[name].region == null]
  requester = local.own[0]
  accepter  = [for name in sort(keys(var.networks)) : name if name != local.requester][0]
  is_near   = length(local.own) == 2
}

resource "aws_vpc_peering_connection" "this" {
  vpc_id        = var.networks[local.requester].vpc_id
  peer_vpc_id   = var.networks[local.accepter].vpc_id
  peer_owner_id = var.networks[local.accepter].account_id
  peer_region   = var.networks[local.accepter].region
  auto_accept   = local.is_near ? true : null

  tags = merge(var.tags, { Name = var.name })
}

# Names of one side resolve to private addresses on the other. The far side of another account says so itself.
resource "aws_vpc_peering_connection_options" "this" {
  count = local.is_near ? 1 : 0

  vpc_peering_connection_id = aws_vpc_peering_connection.this.id

  requester {
    allow_remote_vpc_dns_resolution = true
  }

  accepter {
    allow_remote_vpc_dns_resolution = true
  }
}
