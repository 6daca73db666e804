output "id" {
  description = "Name of the parameter, by which the provider knows it."
  value       = aws_ssm_parameter.this.id
}

output "arn" {
  description = "ARN of the parameter."
  value       = aws_ssm_parameter.this.arn
}

output "name" {
  description = "Name of the parameter."
  value       = aws_ssm_parameter.this.name
}

output "key_arn" {
  description = "Key of the value."
  value       = aws_kms_key.this.arn
}
