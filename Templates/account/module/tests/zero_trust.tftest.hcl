# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::shop-dev-210987654321-audit" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:210987654321:log-group:/aws/cloudtrail/shop-dev" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::210987654321:role/shop-dev-trail" }
  }

  mock_resource "aws_iam_policy" {
    defaults = { arn = "arn:aws:iam::210987654321:policy/shop-dev-require-mfa" }
  }

  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:210987654321:shop-dev-security-alarms" }
  }
}

variables {
  name              = "shop-dev"
  account_id        = "210987654321"
  region            = "eu-west-1"
  security_contacts = ["security@example.com"]
  governed_regions  = ["eu-central-1", "us-east-1"]
}

run "everything_is_recorded" {
  assert {
    condition     = aws_cloudtrail.this[0].is_multi_region_trail && aws_cloudtrail.this[0].enable_log_file_validation && aws_cloudtrail.this[0].kms_key_id == aws_kms_key.audit.arn
    error_message = "The trail must cover all regions, validated and encrypted."
  }

  assert {
    condition     = toset(keys(aws_config_configuration_recorder_status.this)) == toset(["eu-central-1", "eu-west-1", "us-east-1"])
    error_message = "Config must record in every governed region and in the home region."
  }

  assert {
    condition     = alltrue([for recorder in aws_config_configuration_recorder.this : recorder.recording_group[0].all_supported && recorder.recording_group[0].include_global_resource_types])
    error_message = "Config must record every type of resource."
  }

  assert {
    condition     = alltrue([for key in [aws_kms_key.audit, aws_kms_key.alarms] : key.enable_key_rotation])
    error_message = "Keys must rotate."
  }
}

run "audit_logs_are_locked" {
  assert {
    condition     = aws_s3_bucket.audit.object_lock_enabled && aws_s3_bucket_object_lock_configuration.audit.rule[0].default_retention[0].days >= 365
    error_message = "Nobody may delete audit logs within a year."
  }

  assert {
    condition = alltrue([
      for block in [aws_s3_bucket_public_access_block.audit, aws_s3_bucket_public_access_block.access_logs] :
      block.block_public_acls && block.block_public_policy && block.ignore_public_acls && block.restrict_public_buckets
    ])
    error_message = "Log buckets must never be public."
  }

  assert {
    condition = alltrue([
      for statement in concat(data.aws_iam_policy_document.audit.statement, data.aws_iam_policy_document.access_logs.statement) :
      statement.effect == "Deny" || anytrue([for condition in statement.condition : contains(["aws:SourceArn", "aws:SourceAccount"], condition.variable)])
    ])
    error_message = "Services may write for this account only."
  }
}

run "every_governed_region_is_watched" {
  assert {
    condition     = toset(keys(aws_guardduty_detector.this)) == toset(["eu-central-1", "eu-west-1", "us-east-1"]) && alltrue([for detector in aws_guardduty_detector.this : detector.enable])
    error_message = "GuardDuty must run in every governed region and in the home region."
  }

  assert {
    condition     = length(aws_guardduty_detector_feature.this) == 18
    error_message = "All protection plans must be on in every region."
  }

  assert {
    condition     = length(aws_securityhub_standards_subscription.foundational) == 3 && length(aws_accessanalyzer_analyzer.external) == 3
    error_message = "Security Hub and Access Analyzer must run in every region."
  }

  assert {
    condition     = one(aws_accessanalyzer_analyzer.unused).configuration[0].unused_access[0].unused_access_age <= 90
    error_message = "Unused access must be found within 90 days."
  }
}

run "people_are_told" {
  assert {
    condition     = alltrue([for alarm in aws_cloudwatch_metric_alarm.this : alarm.alarm_actions == toset([aws_sns_topic.alarms.arn]) && alarm.actions_enabled])
    error_message = "Every alarm must reach the topic."
  }

  assert {
    condition     = length(setsubtract(["root-usage", "console-no-mfa", "unauthorized-api", "iam-changes", "cloudtrail-changes", "kms-deletion", "sg-changes"], keys(aws_cloudwatch_metric_alarm.this))) == 0
    error_message = "The calls that matter must raise an alarm."
  }

  assert {
    condition     = toset(keys(aws_sns_topic_subscription.contacts)) == toset(var.security_contacts) && aws_sns_topic.alarms.kms_master_key_id == aws_kms_key.alarms.arn
    error_message = "The topic must be encrypted, and reach the contacts."
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_event_rule.guardduty["us-east-1"].event_pattern).detail.severity[0].numeric == [">=", 4]
    error_message = "Findings of medium and higher severity must be told."
  }

  assert {
    condition     = toset(keys(aws_cloudwatch_event_target.guardduty_forward)) == toset(["eu-central-1", "us-east-1"])
    error_message = "Other regions must forward their findings to the home region."
  }
}

run "people_need_a_second_factor" {
  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.require_mfa.statement :
      statement.effect == "Deny" && contains(statement.resources, "*") && anytrue([for condition in statement.condition : condition.test == "BoolIfExists" && condition.variable == "aws:MultiFactorAuthPresent"])
    ])
    error_message = "Without a second factor everything must be denied."
  }

  assert {
    condition     = aws_iam_group_policy_attachment.require_mfa.group == aws_iam_group.people.name
    error_message = "The policy must bind the group of people."
  }

  assert {
    condition     = aws_iam_account_password_policy.this[0].minimum_password_length >= 14 && aws_iam_account_password_policy.this[0].password_reuse_prevention == 24
    error_message = "Passwords must be long and new."
  }

  assert {
    condition     = length(setsubtract(["root-account-mfa-enabled", "iam-root-access-key-check", "iam-user-mfa-enabled"], keys(aws_config_config_rule.this))) == 0
    error_message = "Root and users must be watched."
  }
}

run "landing_zones_keep_their_services" {
  variables {
    managed_elsewhere = ["cloudtrail", "config", "guardduty", "securityhub", "access_analyzer", "inspector"]
  }

  assert {
    condition     = length(aws_cloudtrail.this) + length(aws_config_configuration_recorder.this) + length(aws_guardduty_detector.this) + length(aws_securityhub_account.this) + length(aws_accessanalyzer_analyzer.external) + length(aws_inspector2_enabler.this) == 0
    error_message = "What is managed elsewhere must be left out."
  }

  assert {
    condition     = length(aws_ebs_encryption_by_default.this) == 3 && length(aws_iam_account_password_policy.this) == 1
    error_message = "Everything else must stay."
  }
}

run "an_account_is_required" {
  command         = plan
  expect_failures = [var.account_id]

  variables {
    account_id = "000000000000"
  }
}

run "contacts_are_required" {
  command         = plan
  expect_failures = [var.security_contacts]

  variables {
    security_contacts = []
  }
}

run "only_known_services_are_managed_elsewhere" {
  command         = plan
  expect_failures = [var.managed_elsewhere]

  variables {
    managed_elsewhere = ["guard_duty"]
  }
}
