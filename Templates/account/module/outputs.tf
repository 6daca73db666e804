output "audit_bucket" {
  description = "Bucket with what CloudTrail and Config recorded."
  value       = aws_s3_bucket.audit.id
}

output "audit_bucket_arn" {
  description = "ARN of the audit bucket."
  value       = aws_s3_bucket.audit.arn
}

output "audit_key_arn" {
  description = "Key of the audit logs."
  value       = aws_kms_key.audit.arn
}

output "alarm_topic_arn" {
  description = "Topic that people hear of alarms and findings from."
  value       = aws_sns_topic.alarms.arn
}

output "trail_arn" {
  description = "ARN of the trail; null when it is managed elsewhere."
  value       = one(aws_cloudtrail.this[*].arn)
}

output "trail_log_group_name" {
  description = "Log group of the trail; null when it is managed elsewhere."
  value       = one(aws_cloudwatch_log_group.trail[*].name)
}

output "detector_ids" {
  description = "GuardDuty detectors by region."
  value       = { for region, detector in aws_guardduty_detector.this : region => detector.id }
}

output "people_group_name" {
  description = "Group whose members do nothing without a second factor; every IAM user that a person signs in with belongs into it."
  value       = aws_iam_group.people.name
}

output "require_mfa_policy_arn" {
  description = "Policy that denies everything without a second factor."
  value       = aws_iam_policy.require_mfa.arn
}

output "governed_regions" {
  description = "Regions in which the detective services run."
  value       = sort(local.regions)
}

output "managed_elsewhere" {
  description = "Services that are declared to be run by the landing zone."
  value       = sort(var.managed_elsewhere)
}

output "respond_function_name" {
  description = "Function that answers findings; invoke it with {\"undo\": KEY} to take an answer back; null when it is off."
  value       = try(aws_lambda_function.functions["respond"].function_name, null)
}

output "response_mode" {
  description = "Whether answers to findings are given (act) or only said (dry-run)."
  value       = var.response_mode
}

output "access_audit_function_name" {
  description = "Function that reports every month who may do what; it may be invoked at any time; null when it is off."
  value       = try(aws_lambda_function.functions["access_audit"].function_name, null)
}

output "elevation_state_machine_arn" {
  description = "State machine that gives rights for some hours; null without Identity Center."
  value       = one(aws_sfn_state_machine.elevation[*].arn)
}
