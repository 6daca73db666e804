# For what is drawn in another account or another region. Whoever plans or applies takes on a role in the other account.
provider "aws" {
  alias               = zt.place.alias
  region              = zt.place.has_region ? zt.place.region : zt.place.in_other_account ? coalesce(var.accounts[zt.place.account].region, var.region) : var.region
  allowed_account_ids = [zt.place.in_other_account ? var.accounts[zt.place.account].account_id : var.account_id]

  zt "role" {}

  default_tags {
    tags = {
      "zeroplan:project"     = var.project
      "zeroplan:environment" = var.environment
    }
  }
}
