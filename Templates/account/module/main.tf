# The baseline of one account: what watches, records and tells, in every governed region, whatever the diagram draws.

data "aws_partition" "current" {}
data "aws_region" "current" {
  lifecycle {
    postcondition {
      condition     = self.region == var.region
      error_message = "The provider must work in the home region that `region` names."
    }
  }
}

locals {
  partition = data.aws_partition.current.partition
  home      = var.region
  regions   = setunion(var.governed_regions, [local.home])

  # Regions of each service; none when a landing zone runs it.
  here = {
    for service in ["cloudtrail", "guardduty", "securityhub", "access_analyzer", "config", "inspector", "password_policy", "public_access_block"] :
    service => !contains(var.managed_elsewhere, service)
  }

  guardduty_regions       = local.here["guardduty"] ? local.regions : []
  securityhub_regions     = local.here["securityhub"] ? local.regions : []
  access_analyzer_regions = local.here["access_analyzer"] ? local.regions : []
  config_regions          = local.here["config"] ? local.regions : []
  inspector_regions       = local.here["inspector"] ? local.regions : []

  account_root = "arn:${local.partition}:iam::${var.account_id}:root"
  trail_name   = "${var.name}-trail"
  trail_arn    = "arn:${local.partition}:cloudtrail:${local.home}:${var.account_id}:trail/${local.trail_name}"
  trail_log    = "/aws/cloudtrail/${var.name}"

  key_administration = [
    "kms:CancelKeyDeletion",
    "kms:CreateAlias",
    "kms:DeleteAlias",
    "kms:DescribeKey",
    "kms:DisableKey",
    "kms:EnableKey",
    "kms:EnableKeyRotation",
    "kms:GetKeyPolicy",
    "kms:GetKeyRotationStatus",
    "kms:ListGrants",
    "kms:ListKeyPolicies",
    "kms:ListKeyRotations",
    "kms:ListResourceTags",
    "kms:PutKeyPolicy",
    "kms:RevokeGrant",
    "kms:RotateKeyOnDemand",
    "kms:ScheduleKeyDeletion",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:UpdateAlias",
    "kms:UpdateKeyDescription",
  ]
}
