resource "aws_db_instance" "catalogue" {
  instance_class = "db.r8g.large"
}

locals {
  environment = "production"
}
