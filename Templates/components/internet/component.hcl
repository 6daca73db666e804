component "internet" {
  title  = "Internet"
  role   = "actor"
  types  = []
  labels = ["internet", "the internet", "world", "public internet"]
}
