component "account" {
  title  = "AWS account"
  role   = "boundary"
  types  = []
  labels = ["aws account", "account"]
}
