output "id" {
  description = "Identifier of the gateway."
  value       = aws_ec2_transit_gateway.this.id

  # Another account sees the gateway only when it is shared with it.
  depends_on = [aws_ram_principal_association.this, aws_ram_resource_association.this]
}

output "arn" {
  description = "ARN of the gateway."
  value       = aws_ec2_transit_gateway.this.arn
}

output "routes" {
  description = "The networks that each attachment may reach, by the attachment's name."
  value       = local.reachable

  depends_on = [aws_ec2_transit_gateway_vpc_attachment_accepter.this]
}

output "key_arn" {
  description = "Key of the flow logs."
  value       = aws_kms_key.this.arn
}
