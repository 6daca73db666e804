# Other networks: attachments to transit gateways, and routes to what is named. Where a route leads says nothing about who may use it:
# that is the matter of security groups.

locals {
  # Route tables of the private and the isolated subnets, by names that are known before there are tables.
  inner_tables = merge(
    { for zone in local.zones : "private-${zone}" => aws_route_table.private[zone].id },
    { for zone in local.zones : "isolated-${zone}" => aws_route_table.isolated[zone].id },
  )

  connections = flatten([
    for name in sort(keys(var.routes)) : [
      for cidr in distinct(var.routes[name].cidrs) : [
        for table in sort(keys(local.inner_tables)) : { key = "${name} ${table} ${cidr}", name = name, cidr = cidr, table = table }
      ]
    ]
  ])
}

# The attachment names subnets only to say in which zones it stands.
resource "aws_ec2_transit_gateway_vpc_attachment" "this" {
  for_each = var.transit_gateways

  transit_gateway_id                              = each.value.id
  vpc_id                                          = aws_vpc.this.id
  subnet_ids                                      = [for zone in local.zones : aws_subnet.private[zone].id]
  dns_support                                     = "enable"
  security_group_referencing_support              = "enable"
  transit_gateway_default_route_table_association = each.value.shared ? null : false
  transit_gateway_default_route_table_propagation = each.value.shared ? null : false

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

resource "aws_route" "connection" {
  for_each = { for connection in local.connections : connection.key => connection }

  route_table_id            = local.inner_tables[each.value.table]
  destination_cidr_block    = each.value.cidr
  transit_gateway_id        = var.routes[each.value.name].transit_gateway_id
  vpc_peering_connection_id = var.routes[each.value.name].vpc_peering_connection_id
  gateway_id                = var.routes[each.value.name].gateway_id

  depends_on = [aws_ec2_transit_gateway_vpc_attachment.this]
}
