output "id" {
  description = "ARN of the job definition with its revision, by which the provider knows it."
  value       = aws_batch_job_definition.this.id
}

output "arn" {
  description = "ARN of the job definition, without its revision."
  value       = aws_batch_job_definition.this.arn_prefix
}

output "definition_arn" {
  description = "ARN of the job definition with its revision."
  value       = aws_batch_job_definition.this.arn
}

output "queue_arn" {
  description = "ARN of the queue."
  value       = aws_batch_job_queue.this.arn
}

output "name" {
  description = "Name of the job definition, its queue and where it runs."
  value       = aws_batch_job_definition.this.name
}

output "role_name" {
  description = "Name of the role that jobs act with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that jobs act with."
  value       = aws_iam_role.this.arn
}

output "execution_role_arn" {
  description = "ARN of the role that ECS starts jobs with."
  value       = aws_iam_role.execution.arn
}

output "security_group_id" {
  description = "Security group of the jobs; rules are added outside."
  value       = aws_security_group.this.id
}

output "log_group_arn" {
  description = "ARN of the log group of the jobs."
  value       = aws_cloudwatch_log_group.this.arn
}

output "key_arn" {
  description = "Key of the logs."
  value       = aws_kms_key.this.arn
}

output "repository_arns" {
  description = "Private repositories that the image may come from; where none is known, the one of the jobs' own name."
  value       = length(var.repositories) > 0 ? [for repository in values(var.repositories) : repository.arn] : ["arn:${data.aws_partition.current.partition}:ecr:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:repository/${var.name}"]
}
