output "id" {
  description = "Name of the group, by which the provider knows it."
  value       = aws_autoscaling_group.this.id
}

output "arn" {
  description = "ARN of the group."
  value       = aws_autoscaling_group.this.arn
}

output "name" {
  description = "Name of the group."
  value       = aws_autoscaling_group.this.name
}

output "launch_template_id" {
  description = "Launch template of the instances."
  value       = aws_launch_template.this.id
}

output "role_name" {
  description = "Name of the role that the instances act with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the instances act with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the instances."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the volumes."
  value       = aws_kms_key.this.arn
}
