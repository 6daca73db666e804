output "id" {
  description = "ARN of the stream, by which the provider knows it."
  value       = aws_kinesis_stream.this.id
}

output "arn" {
  description = "ARN of the stream."
  value       = aws_kinesis_stream.this.arn
}

output "name" {
  description = "Name of the stream."
  value       = aws_kinesis_stream.this.name
}

output "key_arn" {
  description = "Key of the records."
  value       = aws_kms_key.this.arn
}
