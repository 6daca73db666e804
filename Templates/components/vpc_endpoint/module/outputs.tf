output "security_group_id" {
  description = "Security group of the interface endpoints; rules are added outside."
  value       = aws_security_group.this.id
}

output "ids" {
  description = "Service => identifier of its endpoint."
  value       = merge({ for service, endpoint in aws_vpc_endpoint.gateway : service => endpoint.id }, { for service, endpoint in aws_vpc_endpoint.interface : service => endpoint.id })
}

output "prefix_list_ids" {
  description = "Service => prefix list of its gateway endpoint, the target of egress rules."
  value       = { for service, endpoint in aws_vpc_endpoint.gateway : service => endpoint.prefix_list_id }
}
