output "id" {
  description = "ARN of the topic, by which the provider knows it."
  value       = aws_sns_topic.this.id
}

output "arn" {
  description = "ARN of the topic."
  value       = aws_sns_topic.this.arn
}

output "subscribable_arn" {
  description = "ARN of the topic, once its policy stands: what a subscription from another account refers to."
  value       = aws_sns_topic.this.arn

  depends_on = [aws_sns_topic_policy.this]
}

output "name" {
  description = "Name of the topic."
  value       = aws_sns_topic.this.name
}

output "role_name" {
  description = "Name of the role that the topic writes to streams with; null without one."
  value       = one(aws_iam_role.this[*].name)
}

output "role_arn" {
  description = "ARN of the role that the topic writes to streams with; null without one."
  value       = one(aws_iam_role.this[*].arn)
}

output "key_arn" {
  description = "Key of the messages."
  value       = aws_kms_key.this.arn
}
