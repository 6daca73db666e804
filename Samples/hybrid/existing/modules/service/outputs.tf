output "security_group_id" {
  value = aws_security_group.this.id
}

output "task_role_id" {
  value = aws_iam_role.task.id
}
