# What holds for everything in the account, also for what nobody wrote in Terraform.

resource "aws_s3_account_public_access_block" "this" {
  count = local.here["public_access_block"] ? 1 : 0

  account_id              = var.account_id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_ebs_encryption_by_default" "this" {
  for_each = local.regions

  region  = each.key
  enabled = true
}

resource "aws_ebs_snapshot_block_public_access" "this" {
  for_each = local.regions

  region = each.key
  state  = "block-all-sharing"
}

resource "aws_ec2_image_block_public_access" "this" {
  for_each = local.regions

  region = each.key
  state  = "block-new-sharing"
}

resource "aws_ec2_instance_metadata_defaults" "this" {
  for_each = local.regions

  region                      = each.key
  http_tokens                 = "required"
  http_put_response_hop_limit = 1
}

resource "aws_ssm_service_setting" "documents" {
  for_each = local.regions

  region        = each.key
  setting_id    = "arn:${local.partition}:ssm:${each.key}:${var.account_id}:servicesetting/ssm/documents/console/public-sharing-permission"
  setting_value = "Disable"
}

resource "aws_emr_block_public_access_configuration" "this" {
  for_each = local.regions

  region                            = each.key
  block_public_security_group_rules = true
}
