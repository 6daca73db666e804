output "id" {
  description = "Identifier of the VPC's gateway; null when the tunnels end at a transit gateway."
  value       = one(aws_vpn_gateway.this[*].id)
}

output "arn" {
  description = "ARN of the VPC's gateway; null when the tunnels end at a transit gateway."
  value       = one(aws_vpn_gateway.this[*].arn)
}

output "networks" {
  description = "Networks on the other side, once there are tunnels."
  value       = local.tunnels > 0 ? var.networks : []
}

output "routed_networks" {
  description = "Those of the networks that the VPC reaches by its own gateway."
  value       = local.tunnels > 0 && local.own_gateway ? var.networks : []
}

output "attachment_ids" {
  description = "The attachment to the transit gateway; empty when the tunnels end at the VPC, or are not there yet."
  value       = local.own_gateway ? [] : [for connection in aws_vpn_connection.this : connection.transit_gateway_attachment_id]
}

output "key_arn" {
  description = "Key of the log."
  value       = aws_kms_key.this.arn
}

output "tunnel_addresses" {
  description = "Addresses of both tunnels on our side; empty until there are tunnels."
  value       = flatten([for connection in aws_vpn_connection.this : [connection.tunnel1_address, connection.tunnel2_address]])
}
