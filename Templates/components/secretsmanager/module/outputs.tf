output "id" {
  description = "ARN of the secret, by which the provider knows it."
  value       = aws_secretsmanager_secret.this.id
}

output "arn" {
  description = "ARN of the secret."
  value       = aws_secretsmanager_secret.this.arn
}

output "name" {
  description = "Name of the secret."
  value       = aws_secretsmanager_secret.this.name
}

output "key_arn" {
  description = "Key of the secret."
  value       = aws_kms_key.this.arn
}
