output "id" {
  description = "Identifier of the instance."
  value       = aws_db_instance.this.id
}

output "arn" {
  description = "ARN of the instance."
  value       = aws_db_instance.this.arn
}

output "name" {
  description = "Identifier of the instance, as it was given."
  value       = aws_db_instance.this.identifier
}

output "address" {
  description = "Host name of the database."
  value       = aws_db_instance.this.address
}

output "port" {
  description = "Port of the database."
  value       = aws_db_instance.this.port
}

output "database_name" {
  description = "Name of the database."
  value       = aws_db_instance.this.db_name
}

output "resource_id" {
  description = "Identifier of the instance in the ARNs of database users."
  value       = aws_db_instance.this.resource_id
}

output "application_username" {
  description = "Database user that applications sign in as with IAM."
  value       = var.application_username
}

output "user_arn" {
  description = "ARN of the database user that applications sign in as; the resource of rds-db:connect."
  value       = "arn:${data.aws_partition.current.partition}:rds-db:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:dbuser:${aws_db_instance.this.resource_id}/${var.application_username}"
}

output "master_secret_arn" {
  description = "Secret with the master password, made and rotated by RDS."
  value       = aws_db_instance.this.master_user_secret[0].secret_arn
}

output "security_group_id" {
  description = "Security group of the database."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the database, its snapshots, its logs and the master password."
  value       = aws_kms_key.this.arn
}
