# The shop: one picture, three environments.
project = "shop"
diagram = "shop.drawio"

environment "dev" {
  account_id  = "111111111111"
  region      = "eu-west-1"
  profile     = "dev"
  domain_name = "dev.shop.example.com"
}

environment "staging" {
  account_id  = "222222222222"
  region      = "eu-west-1"
  profile     = "staging"
  domain_name = "staging.shop.example.com"
}

environment "prod" {
  account_id  = "333333333333"
  region      = "eu-west-1"
  profile     = "prod"
  domain_name = "shop.example.com"
}

governed_regions  = ["eu-west-1", "eu-central-1", "us-east-1"]
security_contacts = ["security@example.com"]

parity {
  may_differ = ["instance_class", "desired_count"]
}
