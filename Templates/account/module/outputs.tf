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
