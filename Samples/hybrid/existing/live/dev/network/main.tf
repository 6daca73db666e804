module "hub" {
  source = "../../../modules/hub"

  name               = "claims-dev"
  claims_account_id  = "111111111111"
  office_gateway_ip  = "203.0.113.1"
  office_cidrs       = ["192.168.0.0/16"]
  operators_group_id = "90676c8e-7021-70a5-2f5e-1b6f2c3d4e51"
}

module "watch" {
  source = "../../../modules/watch"

  name = "claims-dev-network"
}
