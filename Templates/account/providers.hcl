terraform {
  required_version = ">= 1.11"

  required_providers {
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.7"
    }

    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.47"
    }
  }
}

# Credentials come from the caller (single sign-on, or a role of the pipeline): never from this code.
provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account_id]

  default_tags {
    tags = {
      "zeroplan:project" = var.name
      "zeroplan:stack"   = "account"
    }
  }
}
