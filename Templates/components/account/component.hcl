component "account" {
  title  = "AWS account"
  role   = "boundary"
  place  = "account"
  types  = []
  labels = ["aws account", "account"]
}
