output "id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  description = "By tier."
  value = {
    for tier in ["public", "app", "data"] :
    tier => [for key, subnet in local.subnets : aws_subnet.this[key].id if subnet.tier == tier]
  }
}
