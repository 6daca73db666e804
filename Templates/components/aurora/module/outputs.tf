output "id" {
  description = "Identifier of the cluster."
  value       = aws_rds_cluster.this.id
}

output "arn" {
  description = "ARN of the cluster."
  value       = aws_rds_cluster.this.arn
}

output "name" {
  description = "Identifier of the cluster, as it was given."
  value       = aws_rds_cluster.this.cluster_identifier
}

output "address" {
  description = "Host name of the writer."
  value       = aws_rds_cluster.this.endpoint
}

output "reader_address" {
  description = "Host name of the readers."
  value       = aws_rds_cluster.this.reader_endpoint
}

output "port" {
  description = "Port of the database."
  value       = aws_rds_cluster.this.port
}

output "database_name" {
  description = "Name of the database."
  value       = aws_rds_cluster.this.database_name
}

output "application_username" {
  description = "Database user that applications sign in as with IAM."
  value       = var.application_username
}

output "user_arn" {
  description = "ARN of the database user that applications sign in as; the resource of rds-db:connect."
  value       = "arn:${data.aws_partition.current.partition}:rds-db:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:dbuser:${aws_rds_cluster.this.cluster_resource_id}/${var.application_username}"
}

output "master_secret_arn" {
  description = "Secret with the master password, made and rotated by RDS."
  value       = aws_rds_cluster.this.master_user_secret[0].secret_arn
}

output "security_group_id" {
  description = "Security group of the database."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the database, its snapshots, its logs and the master password."
  value       = aws_kms_key.this.arn
}
