output "id" {
  description = "Identifier of the connection."
  value       = aws_vpc_peering_connection.this.id
}

output "routes" {
  description = "The network that each side may reach, by the side's name."
  value       = { for from in keys(var.networks) : from => [for to in keys(var.networks) : var.networks[to].cidr if to != from] }
}
