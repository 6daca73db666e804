output "id" {
  description = "Identifier of the API."
  value       = aws_api_gateway_rest_api.this.id
}

output "arn" {
  description = "ARN of the API."
  value       = aws_api_gateway_rest_api.this.arn
}

output "execution_arn" {
  description = "What permissions call the API."
  value       = aws_api_gateway_rest_api.this.execution_arn
}

output "invocable_arn" {
  description = "What permissions call the stage of the API."
  value       = "${aws_api_gateway_rest_api.this.execution_arn}/${local.stage}"
}

output "source_arns" {
  description = "Key of the route => what its function sees as caller."
  value       = { for key in keys(local.proxies) : key => local.alone ? "${aws_api_gateway_rest_api.this.execution_arn}/${local.stage}/*" : "${aws_api_gateway_rest_api.this.execution_arn}/${local.stage}/*/${local.paths[key]}*" }
}

output "authorizer_source_arn" {
  description = "What the function that knows the callers sees as caller; null without one."
  value       = var.authorizer.type == "LAMBDA" ? "${aws_api_gateway_rest_api.this.execution_arn}/authorizers/${aws_api_gateway_authorizer.this[0].id}" : null
}

output "endpoint" {
  description = "Address of the API."
  value       = var.domain_name == null ? aws_api_gateway_stage.this.invoke_url : "https://${var.domain_name}"
}

output "host_name" {
  description = "Host name of the API."
  value       = var.domain_name == null ? "${aws_api_gateway_rest_api.this.id}.execute-api.${data.aws_region.current.region}.amazonaws.com" : var.domain_name
}

output "target_name" {
  description = "What an alias of the host name leads to; null without a host name."
  value       = one(aws_api_gateway_domain_name.this[*].regional_domain_name)
}

output "target_zone_id" {
  description = "Hosted zone of what an alias leads to; null without a host name."
  value       = one(aws_api_gateway_domain_name.this[*].regional_zone_id)
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
