# Every component has a security group of its own; a drawn one only says what belongs together.
component "sg" {
  title  = "Security group"
  role   = "boundary"
  types  = []
  labels = ["security group", "security groups"]
}
