output "id" {
  description = "URL of the queue, by which the provider knows it."
  value       = aws_sqs_queue.this.id
}

output "arn" {
  description = "ARN of the queue."
  value       = aws_sqs_queue.this.arn
}

output "name" {
  description = "Name of the queue."
  value       = aws_sqs_queue.this.name
}

output "url" {
  description = "URL of the queue."
  value       = aws_sqs_queue.this.url
}

output "dlq_arn" {
  description = "ARN of the dead-letter queue; null for one that is a dead-letter queue itself."
  value       = var.takes_dead_letters ? null : local.has_dead_letter_queue ? aws_sqs_queue.dead_letter[0].arn : var.dead_letter_queue.arn
}

output "dlq_url" {
  description = "URL of this module's dead-letter queue; null where it has none."
  value       = one(aws_sqs_queue.dead_letter[*].url)
}

output "key_arn" {
  description = "Key of the messages."
  value       = aws_kms_key.this.arn
}
