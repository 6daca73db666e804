output "id" {
  description = "Identifier of the file system."
  value       = aws_efs_file_system.this.id
}

output "arn" {
  description = "ARN of the file system."
  value       = aws_efs_file_system.this.arn
}

output "name" {
  description = "Name of the file system."
  value       = local.name
}

output "dns_name" {
  description = "Host name that is mounted."
  value       = aws_efs_file_system.this.dns_name
}

output "access_point_id" {
  description = "Access point that workloads mount."
  value       = aws_efs_access_point.this.id
}

output "access_point_arn" {
  description = "ARN of the access point that workloads mount, once it can be mounted."
  value       = aws_efs_access_point.this.arn

  depends_on = [aws_efs_mount_target.this]
}

output "security_group_id" {
  description = "Security group of the mount targets."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the files."
  value       = aws_kms_key.this.arn
}
