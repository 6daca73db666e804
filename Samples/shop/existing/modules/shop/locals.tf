locals {
  name = "shop-${var.environment}"
}
