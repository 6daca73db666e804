terraform {
  required_version = ">= 1.11"

  required_providers {
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
      "zeroplan:project"     = var.project
      "zeroplan:environment" = var.environment
    }
  }
}

zt "places" {}
