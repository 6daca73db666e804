data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

data "aws_ec2_managed_prefix_list" "cloudfront" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

locals {
  prefix = "${var.project}-${var.environment}"
}

# What the account and the region of a component are called in templates: zt.component.account_id, zt.from.region.
zt_place {
  account_id = data.aws_caller_identity.current.account_id
  region     = data.aws_region.current.region
}
