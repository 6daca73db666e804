output "id" {
  description = "Name of the dashboard, by which the provider knows it."
  value       = aws_cloudwatch_dashboard.this.id
}

output "arn" {
  description = "ARN of the dashboard."
  value       = aws_cloudwatch_dashboard.this.dashboard_arn
}

output "name" {
  description = "Name of the dashboard; the names of the alarms begin with it."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
}

output "alarm_arn_pattern" {
  description = "ARNs of the alarms, as a pattern."
  value       = local.alarm_arn_pattern
}

output "topic_arn" {
  description = "Topic of this module that tells of alarms; null when arrows say who is told."
  value       = one(aws_sns_topic.this[*].arn)
}
