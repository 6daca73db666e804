output "id" {
  description = "Name of the group, by which the provider knows it."
  value       = aws_scheduler_schedule_group.this.id
}

output "arn" {
  description = "ARN of the group."
  value       = aws_scheduler_schedule_group.this.arn
}

output "name" {
  description = "Name of the group."
  value       = aws_scheduler_schedule_group.this.name
}

output "role_name" {
  description = "Name of the role of the schedules."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role of the schedules."
  value       = aws_iam_role.this.arn
}

output "dlq_arn" {
  description = "Queue of the calls that failed too often."
  value       = aws_sqs_queue.dead_letter.arn
}

output "key_arn" {
  description = "Key of the schedules."
  value       = aws_kms_key.this.arn
}
