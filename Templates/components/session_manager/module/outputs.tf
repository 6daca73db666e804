output "id" {
  description = "Identifier of the host."
  value       = aws_instance.this.id
}

output "arn" {
  description = "ARN of the host."
  value       = aws_instance.this.arn
}

output "name" {
  description = "Name of the host."
  value       = local.name
}

output "private_ip" {
  description = "Address of the host in the VPC."
  value       = aws_instance.this.private_ip
}

output "private_dns" {
  description = "Host name of the host in the VPC."
  value       = aws_instance.this.private_dns
}

output "role_name" {
  description = "Name of the role that the host acts with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the host acts with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the host."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the volume, the sessions and their log."
  value       = aws_kms_key.this.arn
}

output "operators_role_arn" {
  description = "Role that starts sessions; null when the diagram leads nobody here."
  value       = one(aws_iam_role.operators[*].arn)
}

output "session_document" {
  description = "Document that sessions are started with: aws ssm start-session --document-name NAME --target ID."
  value       = aws_ssm_document.session.name
}

output "log_group_arn" {
  description = "ARN of the log group of the sessions."
  value       = aws_cloudwatch_log_group.sessions.arn
}
