output "id" {
  description = "Identifier of the gateway."
  value       = aws_vpn_gateway.this.id
}

output "arn" {
  description = "ARN of the gateway."
  value       = aws_vpn_gateway.this.arn
}

output "key_arn" {
  description = "Key of the log."
  value       = aws_kms_key.this.arn
}

output "tunnel_addresses" {
  description = "Addresses of both tunnels on our side; empty until there are tunnels."
  value       = flatten([for connection in aws_vpn_connection.this : [connection.tunnel1_address, connection.tunnel2_address]])
}
