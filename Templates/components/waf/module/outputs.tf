output "arn" {
  description = "ARN of the web ACL."
  value       = aws_wafv2_web_acl.this.arn
}

output "id" {
  description = "Identifier of the web ACL."
  value       = aws_wafv2_web_acl.this.id
}

output "name" {
  description = "Name of the web ACL."
  value       = aws_wafv2_web_acl.this.name
}

output "log_group_arn" {
  description = "Log group of the decisions."
  value       = aws_cloudwatch_log_group.this.arn
}

output "key_arn" {
  description = "Key of the logs."
  value       = aws_kms_key.logs.arn
}
