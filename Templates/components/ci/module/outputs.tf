output "arn" {
  description = "ARN of the provider."
  value       = aws_iam_openid_connect_provider.this.arn
}

output "role_name" {
  description = "Name of the role that the pipeline takes on."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the pipeline takes on."
  value       = aws_iam_role.this.arn
}
