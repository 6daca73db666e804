output "arn" {
  description = "ARN of the key."
  value       = aws_kms_key.this.arn
}

output "id" {
  description = "Identifier of the key."
  value       = aws_kms_key.this.key_id
}

output "name" {
  description = "Name of the alias."
  value       = aws_kms_alias.this.name
}

output "key_arn" {
  description = "ARN of the key, under the name that every data store gives it."
  value       = aws_kms_key.this.arn
}
