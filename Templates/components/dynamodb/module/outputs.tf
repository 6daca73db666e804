output "id" {
  description = "Name of the table, by which the provider knows it."
  value       = aws_dynamodb_table.this.id
}

output "arn" {
  description = "ARN of the table; its indexes are ARN/index/NAME."
  value       = aws_dynamodb_table.this.arn
}

output "name" {
  description = "Name of the table."
  value       = aws_dynamodb_table.this.name
}

output "hash_key_name" {
  description = "Attribute that items are found by."
  value       = aws_dynamodb_table.this.hash_key
}

output "stream_arn" {
  description = "ARN of the stream; null without one."
  value       = var.stream ? aws_dynamodb_table.this.stream_arn : null
}

output "key_arn" {
  description = "Key of the table."
  value       = aws_kms_key.this.arn
}
