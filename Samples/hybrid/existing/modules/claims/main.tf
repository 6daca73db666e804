terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.ireland]
    }
  }
}

module "watch" {
  source = "../watch"

  name = var.name
}
