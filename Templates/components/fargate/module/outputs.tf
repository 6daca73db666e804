output "id" {
  description = "ARN of the service, by which the provider knows it."
  value       = aws_ecs_service.this.id
}

output "arn" {
  description = "ARN of the service."
  value       = aws_ecs_service.this.id
}

output "name" {
  description = "Name of the service and of its cluster."
  value       = aws_ecs_service.this.name
}

output "cluster_arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn
}

output "task_definition_arn" {
  description = "ARN of the task definition, with its revision."
  value       = aws_ecs_task_definition.this.arn
}

output "task_definition_arn_pattern" {
  description = "ARNs of the task definition in any revision, as a pattern."
  value       = "${aws_ecs_task_definition.this.arn_without_revision}:*"
}

output "role_name" {
  description = "Name of the role that the application acts with."
  value       = aws_iam_role.task.name
}

output "role_arn" {
  description = "ARN of the role that the application acts with."
  value       = aws_iam_role.task.arn
}

output "execution_role_name" {
  description = "Name of the role that ECS starts the task with."
  value       = aws_iam_role.execution.name
}

output "execution_role_arn" {
  description = "ARN of the role that ECS starts the task with."
  value       = aws_iam_role.execution.arn
}

output "security_group_id" {
  description = "Security group of the tasks."
  value       = aws_security_group.this.id
}

output "container_port" {
  description = "Port that the container listens on."
  value       = var.container_port
}

output "log_group_name" {
  description = "Log group of the containers."
  value       = aws_cloudwatch_log_group.this["containers"].name
}

output "log_group_arn" {
  description = "ARN of the log group of the containers."
  value       = aws_cloudwatch_log_group.this["containers"].arn
}

output "key_arn" {
  description = "Key of the logs."
  value       = aws_kms_key.this.arn
}

output "repository_arns" {
  description = "Private repositories that the image may come from; where none is known, the one of the service's own name."
  value       = length(local.repository_arns) > 0 ? local.repository_arns : ["arn:${data.aws_partition.current.partition}:ecr:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:repository/${var.name}"]
}
