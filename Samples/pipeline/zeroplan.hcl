# Parcels: one picture, three environments in three accounts.
project = "parcels"
diagram = "pipeline.drawio"

environment "dev" {
  account_id  = "111111111111"
  region      = "eu-central-1"
  profile     = "dev"
  domain_name = "dev.parcels.example.com"

  variables = {
    ci_subjects         = ["repo:parcels-example/pipeline:environment:dev"]
    notification_emails = ["parcels-dev@example.com"]
  }
}

environment "staging" {
  account_id  = "222222222222"
  region      = "eu-central-1"
  profile     = "staging"
  domain_name = "staging.parcels.example.com"

  variables = {
    ci_subjects         = ["repo:parcels-example/pipeline:environment:staging"]
    notification_emails = ["parcels-dev@example.com"]
  }
}

environment "prod" {
  account_id  = "333333333333"
  region      = "eu-central-1"
  profile     = "prod"
  domain_name = "parcels.example.com"

  variables = {
    ci_subjects         = ["repo:parcels-example/pipeline:environment:prod"]
    notification_emails = ["parcels-oncall@example.com"]
  }
}

governed_regions  = ["eu-central-1", "eu-west-1", "us-east-1"]
security_contacts = ["security@example.com"]
