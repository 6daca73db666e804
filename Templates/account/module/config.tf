# What exists and how it changed, in every region.

resource "aws_iam_service_linked_role" "config" {
  count = local.here["config"] && !var.config_role_exists ? 1 : 0

  aws_service_name = "config.amazonaws.com"
}

resource "aws_config_configuration_recorder" "this" {
  for_each = local.config_regions

  region   = each.key
  name     = var.name
  role_arn = "arn:${local.partition}:iam::${var.account_id}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"

  # Users, roles and policies too, in every region: a record that is kept once is lost at once.
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }

  depends_on = [aws_iam_service_linked_role.config]
}

resource "aws_config_delivery_channel" "this" {
  for_each = local.config_regions

  region         = each.key
  name           = var.name
  s3_bucket_name = aws_s3_bucket.audit.id
  s3_key_prefix  = "config"
  s3_kms_key_arn = aws_kms_key.audit.arn

  snapshot_delivery_properties {
    delivery_frequency = "TwentyFour_Hours"
  }

  depends_on = [
    aws_config_configuration_recorder.this,
    aws_kms_key_policy.audit,
    aws_s3_bucket_policy.audit,
  ]
}

resource "aws_config_configuration_recorder_status" "this" {
  for_each = local.config_regions

  region     = each.key
  name       = aws_config_configuration_recorder.this[each.key].name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.this]
}

locals {
  # What no resource of Terraform can enforce, because people do it: it is watched.
  config_rules = {
    root-account-mfa-enabled            = { identifier = "ROOT_ACCOUNT_MFA_ENABLED" }
    iam-root-access-key-check           = { identifier = "IAM_ROOT_ACCESS_KEY_CHECK" }
    iam-user-mfa-enabled                = { identifier = "IAM_USER_MFA_ENABLED" }
    mfa-enabled-for-iam-console-access  = { identifier = "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS" }
    iam-user-unused-credentials-check   = { identifier = "IAM_USER_UNUSED_CREDENTIALS_CHECK", parameters = { maxCredentialUsageAge = "45" } }
    access-keys-rotated                 = { identifier = "ACCESS_KEYS_ROTATED", parameters = { maxAccessKeyAge = "90" } }
    iam-policy-no-statements-with-admin = { identifier = "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS" }
    iam-user-no-policies-check          = { identifier = "IAM_USER_NO_POLICIES_CHECK" }
    multi-region-cloud-trail-enabled    = { identifier = "MULTI_REGION_CLOUD_TRAIL_ENABLED" }
  }
}

resource "aws_config_config_rule" "this" {
  for_each = { for name, rule in local.config_rules : name => rule if local.here["config"] }

  name             = each.key
  input_parameters = try(jsonencode(each.value.parameters), null)

  source {
    owner             = "AWS"
    source_identifier = each.value.identifier
  }

  tags = merge(var.tags, { Name = each.key })

  depends_on = [aws_config_configuration_recorder_status.this]
}
