resource "aws_vpc" "main" {
  cidr_block = 
  tags = { Name = "a" "b" }
  enabled = true
}

output "x" {
  value = var.x +
}
