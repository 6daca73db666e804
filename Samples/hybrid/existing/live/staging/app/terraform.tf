terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "claims-staging-state"
    key          = "app/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["222222222222"]

  default_tags {
    tags = { System = "claims", Stage = "staging", Part = "app" }
  }
}

provider "aws" {
  alias               = "ireland"
  region              = "eu-west-1"
  allowed_account_ids = ["222222222222"]
}
