# One stack for every environment; what differs is in terraform.tfvars.
module "stack" {
  source    = zt.stack.source
  providers = zt.places.providers

  zt "arguments" {}
}
