output "id" {
  description = "Name of the project, by which the provider knows it."
  value       = aws_codebuild_project.this.id
}

output "arn" {
  description = "ARN of the project."
  value       = aws_codebuild_project.this.arn
}

output "name" {
  description = "Name of the project."
  value       = aws_codebuild_project.this.name
}

output "role_name" {
  description = "Name of the role that builds act with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that builds act with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of builds; rules are added outside."
  value       = aws_security_group.this.id
}

output "log_group_name" {
  description = "Log group of builds."
  value       = aws_cloudwatch_log_group.this.name
}

output "log_group_arn" {
  description = "ARN of the log group of builds."
  value       = aws_cloudwatch_log_group.this.arn
}

output "key_arn" {
  description = "Key of logs and artifacts."
  value       = aws_kms_key.this.arn
}
