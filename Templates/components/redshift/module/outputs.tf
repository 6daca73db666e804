output "id" {
  description = "Name of the workgroup, by which the provider knows it."
  value       = aws_redshiftserverless_workgroup.this.id
}

output "arn" {
  description = "ARN of the workgroup."
  value       = aws_redshiftserverless_workgroup.this.arn
}

output "namespace_arn" {
  description = "ARN of the namespace."
  value       = aws_redshiftserverless_namespace.this.arn
}

output "name" {
  description = "Name of the workgroup."
  value       = aws_redshiftserverless_workgroup.this.workgroup_name
}

output "address" {
  description = "Host name of the warehouse, in the VPC only."
  value       = try(aws_redshiftserverless_workgroup.this.endpoint[0].address, null)
}

output "port" {
  description = "Port of the warehouse."
  value       = 5439
}

output "database_name" {
  description = "Name of the database."
  value       = aws_redshiftserverless_namespace.this.db_name
}

output "admin_secret_arn" {
  description = "Secret with the password of the administrator."
  value       = aws_redshiftserverless_namespace.this.admin_password_secret_arn
}

output "role_name" {
  description = "Name of the role that the warehouse loads with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the warehouse loads with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the warehouse; rules are added outside."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the data."
  value       = aws_kms_key.this.arn
}
