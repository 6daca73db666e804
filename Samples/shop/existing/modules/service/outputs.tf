output "security_group_id" {
  value = aws_security_group.this.id
}

output "task_role_name" {
  value = aws_iam_role.task.name
}

output "task_role_arn" {
  value = aws_iam_role.task.arn
}
