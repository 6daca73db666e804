# The arrows of the diagram, and nothing else. Nothing is created: modules and provider are stand-ins.

mock_provider "aws" {
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }
}

zt "modules" {}

variables {
  zt "variables" {}
}

run "drawn_paths" {
  command = plan

  zt "asserts" {}
}

zt_values {
  project              = "test"
  environment          = "test"
  account_id           = "111122223333"
  region               = "eu-west-1"
  domain_name          = "shop.example.com"
  on_premises_cidrs    = ["10.200.0.0/16"]
  organization_regions = ["eu-west-1"]
  partner_role_arns    = { partner = ["arn:aws:iam::444455556666:role/partner"] }
  security_contacts    = ["security@example.com"]
}
