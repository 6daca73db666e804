output "id" {
  description = "Identifier of the instance."
  value       = aws_instance.this.id
}

output "arn" {
  description = "ARN of the instance."
  value       = aws_instance.this.arn
}

output "name" {
  description = "Name of the instance."
  value       = local.name
}

output "private_ip" {
  description = "Address of the instance in the VPC."
  value       = aws_instance.this.private_ip
}

output "private_dns" {
  description = "Host name of the instance in the VPC."
  value       = aws_instance.this.private_dns
}

output "role_name" {
  description = "Name of the role that the instance acts with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the instance acts with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the instance."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the volume."
  value       = aws_kms_key.this.arn
}

output "network_interface_id" {
  description = "Network interface of the instance."
  value       = aws_instance.this.primary_network_interface_id
}
