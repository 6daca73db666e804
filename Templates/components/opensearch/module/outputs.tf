output "id" {
  description = "ARN of the domain, by which the provider knows it."
  value       = aws_opensearch_domain.this.id
}

output "arn" {
  description = "ARN of the domain."
  value       = aws_opensearch_domain.this.arn
}

output "name" {
  description = "Name of the domain."
  value       = aws_opensearch_domain.this.domain_name
}

output "address" {
  description = "Host name of the domain, in the VPC only."
  value       = aws_opensearch_domain.this.endpoint
}

output "administrator_role_arn" {
  description = "Role that administers the users and roles of the domain."
  value       = aws_iam_role.administrator.arn
}

output "security_group_id" {
  description = "Security group of the domain; rules are added outside."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of indices, snapshots and logs."
  value       = aws_kms_key.this.arn
}
