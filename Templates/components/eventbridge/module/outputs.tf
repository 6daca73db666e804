output "id" {
  description = "Name of the bus, by which the provider knows it."
  value       = aws_cloudwatch_event_bus.this.id
}

output "arn" {
  description = "ARN of the bus."
  value       = aws_cloudwatch_event_bus.this.arn
}

output "name" {
  description = "Name of the bus."
  value       = aws_cloudwatch_event_bus.this.name
}

output "rule_arn_prefix" {
  description = "What the ARNs of the rules begin with; a slash and the key of the target follow."
  value       = local.rule_arn_prefix
}

output "role_name" {
  description = "Name of the role that the bus delivers with; null when no target needs it."
  value       = one(aws_iam_role.this[*].name)
}

output "role_arn" {
  description = "ARN of the role that the bus delivers with; null when no target needs it."
  value       = one(aws_iam_role.this[*].arn)
}

output "dlq_arn" {
  description = "Queue of the events that could not be delivered."
  value       = aws_sqs_queue.dead_letter.arn
}

output "key_arn" {
  description = "Key of the events."
  value       = aws_kms_key.this.arn
}
