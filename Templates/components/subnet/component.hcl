# A subnet of which neither label nor colour says more: what stands in it keeps the tier of its kind.
component "subnet" {
  title  = "Subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  labels = ["subnet", "subnets"]
}
