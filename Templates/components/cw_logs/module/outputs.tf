output "id" {
  description = "Name of the log group, by which the provider knows it."
  value       = aws_cloudwatch_log_group.this.id
}

output "arn" {
  description = "ARN of the log group."
  value       = aws_cloudwatch_log_group.this.arn
}

output "name" {
  description = "Name of the log group."
  value       = aws_cloudwatch_log_group.this.name
}

output "role_name" {
  description = "Name of the role that the log group tells with; null when it needs none."
  value       = one(aws_iam_role.this[*].name)
}

output "role_arn" {
  description = "ARN of the role that the log group tells with; null when it needs none."
  value       = one(aws_iam_role.this[*].arn)
}

output "key_arn" {
  description = "Key of the logs."
  value       = aws_kms_key.this.arn
}
