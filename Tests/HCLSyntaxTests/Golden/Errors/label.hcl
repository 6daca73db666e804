resource "aws_vpc" "${var.x}" {
}
resource "a" = {
}
