component "subnet_public" {
  title  = "Public subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  subnet = "public"
  labels = ["public subnet", "public subnets"]
}
