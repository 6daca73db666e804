assume_role {
  role_arn     = coalesce(var.accounts[zt.place.account].role_arn, "arn:aws:iam::${var.accounts[zt.place.account].account_id}:role/${var.deploy_role}")
  session_name = "${var.project}-${var.environment}"
}
