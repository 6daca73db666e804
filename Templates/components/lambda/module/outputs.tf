output "id" {
  description = "Name of the function, by which the provider knows it."
  value       = aws_lambda_function.this.id
}

output "arn" {
  description = "ARN of the function."
  value       = aws_lambda_function.this.arn
}

output "invocable_arn" {
  description = "ARN of the function, once its invokers are admitted: what a notification or subscription refers to."
  value       = aws_lambda_function.this.arn

  depends_on = [aws_lambda_permission.this]
}

output "name" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}

output "invoke_arn" {
  description = "ARN that API Gateway invokes the function by."
  value       = aws_lambda_function.this.invoke_arn
}

output "role_name" {
  description = "Name of the role that the function acts with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the function acts with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the function."
  value       = aws_security_group.this.id
}

output "log_group_name" {
  description = "Log group of the function."
  value       = aws_cloudwatch_log_group.this.name
}

output "dlq_arn" {
  description = "Queue of the events that failed too often."
  value       = aws_sqs_queue.dead_letter.arn
}

output "key_arn" {
  description = "Key of the environment, the logs and the failed events."
  value       = aws_kms_key.this.arn
}
