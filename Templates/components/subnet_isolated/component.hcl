component "subnet_isolated" {
  title  = "Isolated subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  subnet = "isolated"
  labels = ["isolated subnet", "isolated subnets", "database subnet", "data subnet"]
}
