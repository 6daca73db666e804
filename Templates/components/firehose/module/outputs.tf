output "id" {
  description = "ARN of the stream, by which the provider knows it."
  value       = aws_kinesis_firehose_delivery_stream.this.id
}

output "arn" {
  description = "ARN of the stream."
  value       = aws_kinesis_firehose_delivery_stream.this.arn
}

output "name" {
  description = "Name of the stream."
  value       = aws_kinesis_firehose_delivery_stream.this.name
}

output "role_name" {
  description = "Name of the role that the stream delivers with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the stream delivers with."
  value       = aws_iam_role.this.arn
}

output "log_group_name" {
  description = "Log group of the delivery."
  value       = aws_cloudwatch_log_group.this.name
}

output "key_arn" {
  description = "Key of the records on their way, and of the logs."
  value       = aws_kms_key.this.arn
}
