output "id" {
  description = "Name of the workgroup, by which the provider knows it."
  value       = aws_athena_workgroup.this.id
}

output "arn" {
  description = "ARN of the workgroup."
  value       = aws_athena_workgroup.this.arn
}

output "name" {
  description = "Name of the workgroup."
  value       = aws_athena_workgroup.this.name
}

output "key_arn" {
  description = "Key of the results."
  value       = aws_kms_key.this.arn
}
