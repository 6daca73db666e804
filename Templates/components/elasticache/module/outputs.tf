output "id" {
  description = "Identifier of the replication group."
  value       = aws_elasticache_replication_group.this.id
}

output "arn" {
  description = "ARN of the replication group; with user_arn the resources of elasticache:Connect."
  value       = aws_elasticache_replication_group.this.arn
}

output "name" {
  description = "Name of the cache, which its clients sign their tokens for."
  value       = aws_elasticache_replication_group.this.replication_group_id
}

output "primary_endpoint_address" {
  description = "Host name for reading and writing."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "reader_endpoint_address" {
  description = "Host name for reading."
  value       = aws_elasticache_replication_group.this.reader_endpoint_address
}

output "address" {
  description = "Host name for reading and writing, under the name that every data store gives it."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "port" {
  description = "Port of the cache."
  value       = local.port
}

output "user_arn" {
  description = "ARN of the user that applications sign in as."
  value       = aws_elasticache_user.application.arn
}

output "user_name" {
  description = "User that applications sign in as."
  value       = aws_elasticache_user.application.user_name
}

output "security_group_id" {
  description = "Security group of the cache."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the cache, its snapshots and logs."
  value       = aws_kms_key.this.arn
}
