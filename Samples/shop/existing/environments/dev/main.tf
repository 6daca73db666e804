module "shop" {
  source = "../../modules/shop"

  environment       = "dev"
  cidr_block        = var.cidr_block
  certificate_arn   = var.certificate_arn
  storefront_count  = var.storefront_count
  db_instance_class = var.db_instance_class
  db_encrypted      = var.db_encrypted
  db_backup_days    = var.db_backup_days
}

module "baseline" {
  source = "../../modules/baseline"

  name = "shop-dev"
}
