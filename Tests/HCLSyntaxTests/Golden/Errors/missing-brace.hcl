resource "aws_vpc" "main" {
  tags = {
    Name = "main"

  cidr_block = "10.0.0.0/16"
}

output "id" {
  value = aws_vpc.main.id
}
