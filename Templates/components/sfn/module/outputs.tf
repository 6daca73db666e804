output "id" {
  description = "ARN of the state machine, by which the provider knows it."
  value       = aws_sfn_state_machine.this.id
}

output "arn" {
  description = "ARN of the state machine."
  value       = aws_sfn_state_machine.this.arn
}

output "name" {
  description = "Name of the state machine."
  value       = aws_sfn_state_machine.this.name
}

output "execution_arn" {
  description = "ARNs of its executions, as a pattern."
  value       = "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:execution:${local.name}:*"
}

output "role_name" {
  description = "Name of the role that the machine acts with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the machine acts with."
  value       = aws_iam_role.this.arn
}

output "log_group_name" {
  description = "Log group of the machine."
  value       = aws_cloudwatch_log_group.this.name
}

output "key_arn" {
  description = "Key of the executions and the logs."
  value       = aws_kms_key.this.arn
}
