output "names" {
  description = "Names of the pipes, by source and target."
  value       = { for key, pipe in aws_pipes_pipe.this : key => pipe.name }
}

output "arns" {
  description = "ARNs of the pipes, by source and target."
  value       = { for key, pipe in aws_pipes_pipe.this : key => pipe.arn }
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
