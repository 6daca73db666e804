stage      = "prod"
account_id = "333333333333"
cidr_block = "10.42.0.0/16"

memory = {
  courier-requests = 512
  photo-scanner    = 2048
}
