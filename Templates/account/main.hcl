# The baseline of one account: it has its own state and comes before every environment in that account.
module "baseline" {
  source = "../../modules/account_baseline"

  zt "arguments" {}
}
