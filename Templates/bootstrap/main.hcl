# State bucket and key of one account. Its own state is local: keep it, or import the two resources again.
module "bootstrap" {
  source = "../modules/bootstrap"

  zt "arguments" {}
}
