project           = "talk"
diagram           = "exchange.drawio"
governed_regions  = ["eu-central-1", "eu-west-1", "us-east-1"]
security_contacts = ["security@example.com"]

environment "dev" {
  account_id  = "111111111111"
  region      = "eu-west-1"
  domain_name = "dev.exchange.example.com"

  account "operations" {
    account_id = "444444444444"
  }
}

environment "prod" {
  account_id  = "333333333333"
  region      = "eu-west-1"
  domain_name = "exchange.example.com"

  account "operations" {
    account_id = "555555555555"
  }
}
