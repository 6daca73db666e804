# What a diagram shows and something else of the tree brings about.
provided "account" {
  kinds   = ["access_analyzer", "cloudtrail", "config", "guardduty", "iam", "inspector", "securityhub"]
  because = "Part of the account's baseline (accounts/)."
}

provided "outside" {
  kinds   = ["roles_anywhere"]
  because = "Part of the role of each on-premises system."
}

provided "network" {
  kinds   = ["nat", "igw", "eip", "eni", "nacl", "route_table", "router", "sg"]
  because = "Part of the VPC's module, where something needs it."
}

provided "service" {
  kinds   = ["ebs", "cw_logs", "log_group", "iam_policy", "iam_role", "iam_sts", "sts"]
  because = "Part of the modules that use it."
}

# Types that a diagram must not create by itself: they widen what others may do.
guarded_types = ["aws_iam_", "aws_kms_", "aws_organizations_", "aws_ssoadmin_", "aws_account_", "aws_ram_", "aws_lakeformation_"]
