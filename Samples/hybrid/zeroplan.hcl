# Claims: one picture, three environments, each in two accounts: what is drawn in the network account, and all else.
project = "claims"
diagram = "hybrid.drawio"

environment "dev" {
  account_id  = "111111111111"
  region      = "eu-central-1"
  profile     = "dev"
  domain_name = "dev.claims.example.com"

  account "network" {
    account_id = "111111110000"
  }

  variables = {
    on_premises_cidrs      = ["192.168.0.0/16"]
    customer_gateway_ip    = "203.0.113.1"
    verified_access_groups = ["90676c8e-7021-70a5-2f5e-1b6f2c3d4e51"]
    device_trust           = { type = "jamf", tenant_id = "claims-dev" }
  }
}

environment "staging" {
  account_id  = "222222222222"
  region      = "eu-central-1"
  profile     = "staging"
  domain_name = "staging.claims.example.com"

  account "network" {
    account_id = "222222220000"
  }

  variables = {
    on_premises_cidrs      = ["192.168.0.0/16"]
    customer_gateway_ip    = "203.0.113.2"
    verified_access_groups = ["90676c8e-7021-70a5-2f5e-1b6f2c3d4e52"]
    device_trust           = { type = "jamf", tenant_id = "claims-staging" }
  }
}

environment "prod" {
  account_id  = "333333333333"
  region      = "eu-central-1"
  profile     = "prod"
  domain_name = "claims.example.com"

  account "network" {
    account_id = "333333330000"
  }

  variables = {
    on_premises_cidrs      = ["192.168.0.0/16"]
    customer_gateway_ip    = "203.0.113.3"
    verified_access_groups = ["90676c8e-7021-70a5-2f5e-1b6f2c3d4e53"]
    device_trust           = { type = "jamf", tenant_id = "claims-prod" }
  }
}

governed_regions  = ["eu-central-1", "eu-west-1", "us-east-1"]
security_contacts = ["security@example.com"]
