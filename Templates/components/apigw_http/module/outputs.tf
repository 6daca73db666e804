output "id" {
  description = "Identifier of the API."
  value       = aws_apigatewayv2_api.this.id
}

output "arn" {
  description = "ARN of the API."
  value       = aws_apigatewayv2_api.this.arn
}

output "execution_arn" {
  description = "What permissions call the API."
  value       = aws_apigatewayv2_api.this.execution_arn
}

output "source_arns" {
  description = "Key of the route => what its function sees as caller."
  value       = { for key in keys(local.proxies) : key => length(local.proxies) == 1 ? "${aws_apigatewayv2_api.this.execution_arn}/*/$default" : "${aws_apigatewayv2_api.this.execution_arn}/*/*${local.paths[key]}*" }
}

output "authorizer_source_arn" {
  description = "What the function that knows the callers sees as caller; null without one."
  value       = var.authorizer.type == "LAMBDA" ? "${aws_apigatewayv2_api.this.execution_arn}/authorizers/${aws_apigatewayv2_authorizer.this[0].id}" : null
}

output "endpoint" {
  description = "Address of the API."
  value       = var.domain_name == null ? aws_apigatewayv2_api.this.api_endpoint : "https://${var.domain_name}"
}

output "host_name" {
  description = "Host name of the API."
  value       = var.domain_name == null ? trimprefix(aws_apigatewayv2_api.this.api_endpoint, "https://") : var.domain_name
}

output "target_name" {
  description = "What an alias of the host name leads to; null without a host name."
  value       = try(aws_apigatewayv2_domain_name.this[0].domain_name_configuration[0].target_domain_name, null)
}

output "target_zone_id" {
  description = "Hosted zone of what an alias leads to; null without a host name."
  value       = try(aws_apigatewayv2_domain_name.this[0].domain_name_configuration[0].hosted_zone_id, null)
}

output "name" {
  description = "Name of the API."
  value       = local.name
}

output "role_name" {
  description = "Name of the role that the API calls services with; null when it calls none."
  value       = one(aws_iam_role.this[*].name)
}

output "role_arn" {
  description = "ARN of the role that the API calls services with; null when it calls none."
  value       = one(aws_iam_role.this[*].arn)
}

output "security_group_id" {
  description = "Security group of the API in the VPC; null when it reaches nothing there."
  value       = one(aws_security_group.link[*].id)
}

output "log_group_name" {
  description = "Access log."
  value       = aws_cloudwatch_log_group.this.name
}

output "key_arn" {
  description = "Key of the access log."
  value       = aws_kms_key.this.arn
}
