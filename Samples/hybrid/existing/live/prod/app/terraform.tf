terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "claims-prod-state"
    key          = "app/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["333333333333"]

  default_tags {
    tags = { System = "claims", Stage = "prod", Part = "app" }
  }
}

provider "aws" {
  alias               = "ireland"
  region              = "eu-west-1"
  allowed_account_ids = ["333333333333"]
}
