output "id" {
  description = "Name of the role, by which the provider knows it."
  value       = aws_iam_role.this.id
}

output "role_arn" {
  description = "Role that API Gateway writes execution logs with, once it does."
  value       = aws_api_gateway_account.this.cloudwatch_role_arn
}

output "name" {
  description = "Name of the role."
  value       = aws_iam_role.this.name
}
