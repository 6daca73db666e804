output "id" {
  description = "Name of the pipe, by which the provider knows it."
  value       = aws_pipes_pipe.this.id
}

output "arn" {
  description = "ARN of the pipe."
  value       = aws_pipes_pipe.this.arn
}

output "name" {
  description = "Name of the pipe."
  value       = aws_pipes_pipe.this.name
}

output "role_name" {
  description = "Name of the role of the pipe."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role of the pipe."
  value       = aws_iam_role.this.arn
}

output "log_group_name" {
  description = "Log group of the pipe."
  value       = aws_cloudwatch_log_group.this.name
}

output "key_arn" {
  description = "Key of the pipe."
  value       = aws_kms_key.this.arn
}
