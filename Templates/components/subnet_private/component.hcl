component "subnet_private" {
  title  = "Private subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  subnet = "private"
  labels = ["private subnet", "private subnets", "app subnet", "application subnet"]
}
