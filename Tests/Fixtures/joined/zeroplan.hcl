project           = "joined"
diagram           = "joined.drawio"
governed_regions  = ["eu-central-1", "eu-west-1", "us-east-1"]
security_contacts = ["security@example.com"]

environment "dev" {
  account_id  = "111111111111"
  region      = "eu-west-1"
  domain_name = "dev.joined.example.com"

  account "data" {
    account_id = "444444444444"
  }

  account "network" {
    account_id = "666666666666"
  }
}

environment "prod" {
  account_id  = "333333333333"
  region      = "eu-west-1"
  domain_name = "joined.example.com"

  account "data" {
    account_id = "555555555555"
  }

  account "network" {
    account_id = "666666666666"
  }
}
