variable "name" { type = string }
variable "vpc_id" { type = string }
variable "open_ports" { type = set(number) }
variable "peers" { type = map(string) }

resource "aws_security_group" "this" {
  name   = var.name
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = var.open_ports

    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_security_group_rule" "peer" {
  for_each = var.peers

  security_group_id        = aws_security_group.this.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 5432
  to_port                  = 5432
  source_security_group_id = each.value
}

output "id" {
  value = aws_security_group.this.id
}
