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

  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:210987654321:shop-dev-dead-letter" }
  }

  mock_resource "aws_lambda_function" {
    defaults = { arn = "arn:aws:lambda:eu-west-1:210987654321:function:shop-dev-respond" }
  }

  mock_resource "aws_scheduler_schedule_group" {
    defaults = { arn = "arn:aws:scheduler:eu-west-1:210987654321:schedule-group/shop-dev-baseline" }
  }

  mock_resource "aws_sfn_state_machine" {
    defaults = { arn = "arn:aws:states:eu-west-1:210987654321:stateMachine:shop-dev-elevation" }
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

run "what_acts_is_there_and_only_speaks" {
  assert {
    condition     = toset(keys(aws_lambda_function.functions)) == toset(["access_audit", "respond"]) && var.response_mode == "dry-run"
    error_message = "Findings must be answered in words, and access reviewed, unless somebody decides otherwise."
  }
}

run "what_acts_can_be_switched_off" {
  variables {
    acting_services = []
  }

  assert {
    condition     = length(aws_lambda_function.functions) == 0 && length(aws_scheduler_schedule_group.this) == 0 && length(aws_kms_key.functions) == 0
    error_message = "Nothing may act."
  }
}

run "functions_are_kept_in_bounds" {
  variables {
    acting_services = ["access_audit", "respond"]
  }

  assert {
    condition = alltrue([
      for function in aws_lambda_function.functions : function.runtime == "python3.12" && function.reserved_concurrent_executions >= 1 &&
      function.kms_key_arn == aws_kms_key.functions[0].arn && length(function.dead_letter_config) == 1
    ]) && length(aws_lambda_function.functions) == 2
    error_message = "Every function must be encrypted, bounded and keep what failed."
  }

  assert {
    condition     = alltrue([for log in aws_cloudwatch_log_group.functions : log.retention_in_days >= 365 && log.kms_key_id == aws_kms_key.functions[0].arn])
    error_message = "Logs must be encrypted and kept for a year."
  }

  assert {
    condition     = alltrue([for alarm in concat(values(aws_cloudwatch_metric_alarm.functions_errors), values(aws_cloudwatch_metric_alarm.functions_dead_letter)) : alarm.alarm_actions == toset([aws_sns_topic.alarms.arn])])
    error_message = "Somebody must hear of failures."
  }
}

run "findings_are_answered_first_in_words" {
  variables {
    acting_services = ["respond"]
  }

  assert {
    condition = var.response_mode == "dry-run" && length(setintersection(toset(flatten(data.aws_iam_policy_document.respond.statement[*].actions)), toset([
      "ec2:ModifyNetworkInterfaceAttribute", "iam:UpdateAccessKey", "s3:PutBucketPublicAccessBlock",
    ]))) == 0
    error_message = "In a dry run the role must be able to change nothing."
  }

  assert {
    condition     = aws_cloudwatch_event_target.respond_guardduty[0].arn == aws_lambda_function.functions["respond"].arn && aws_cloudwatch_event_target.respond_securityhub[0].arn == aws_lambda_function.functions["respond"].arn
    error_message = "Findings must reach the function."
  }

  assert {
    condition     = aws_cloudwatch_event_target.respond_guardduty[0].dead_letter_config[0].arn == aws_sqs_queue.functions["respond"].arn
    error_message = "What cannot be delivered must be kept."
  }

  assert {
    condition     = length(aws_sfn_state_machine.elevation) == 0 && !contains(keys(aws_lambda_function.functions), "elevation")
    error_message = "Without Identity Center there is nothing to elevate."
  }
}

run "answers_are_given_when_asked_for" {
  variables {
    acting_services = ["respond"]
    response_mode   = "act"
  }

  assert {
    condition = length(setsubtract(["ec2:CreateSnapshots", "ec2:ModifyNetworkInterfaceAttribute", "iam:UpdateAccessKey", "s3:PutBucketPublicAccessBlock"],
    flatten(data.aws_iam_policy_document.respond.statement[*].actions))) == 0
    error_message = "The role must be able to answer."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.respond.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && (!contains(statement.resources, "*") || statement.sid == "LookAtInstances")
    ])
    error_message = "Only what knows no resource may name all of them."
  }
}

run "access_is_reviewed_every_month" {
  variables {
    acting_services = ["access_audit"]
  }

  assert {
    condition     = aws_scheduler_schedule.access_audit[0].schedule_expression == "cron(0 6 1 * ? *)" && aws_scheduler_schedule.access_audit[0].target[0].arn == aws_lambda_function.functions["access_audit"].arn
    error_message = "The audit must run every month."
  }

  assert {
    condition     = length(local.analyzers) == 4
    error_message = "The findings of every analyzer must be read."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.access_audit.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && (!contains(statement.resources, "*") || statement.sid == "ReadCredentialReport")
    ])
    error_message = "Only what knows no resource may name all of them."
  }
}

run "rights_end_by_themselves" {
  variables {
    identity_center = {
      instance_arn      = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      identity_store_id = "d-0123456789"
      owner_account_id  = "210987654321"
      region            = "eu-west-1"
      permission_sets   = { administrator = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef" }
    }
  }

  assert {
    condition     = jsondecode(aws_sfn_state_machine.elevation[0].definition).States.Hold.Next == "Revoke" && jsondecode(aws_sfn_state_machine.elevation[0].definition).States.Ask.Next == "Grant"
    error_message = "Rights must be approved first and taken back afterwards."
  }

  assert {
    condition     = jsondecode(aws_scheduler_schedule.elevation_sweep[0].target[0].input).step == "sweep"
    error_message = "Something must look for what stayed."
  }

  assert {
    condition     = length(setintersection(toset(flatten(data.aws_iam_policy_document.elevation_request[0].statement[*].actions)), toset(flatten(data.aws_iam_policy_document.elevation_approve[0].statement[*].actions)))) == 0
    error_message = "Who asks must not be able to approve."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.elevate[0].statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The function must name what it may do."
  }
}

run "no_more_than_half_a_day" {
  command         = plan
  expect_failures = [var.identity_center]

  variables {
    identity_center = {
      instance_arn      = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      identity_store_id = "d-0123456789"
      owner_account_id  = "210987654321"
      region            = "eu-west-1"
      permission_sets   = { administrator = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef" }
      max_hours         = 24
    }
  }
}

run "other_modes_are_refused" {
  command         = plan
  expect_failures = [var.response_mode]

  variables {
    response_mode = "maybe"
  }
}
