output "id" {
  description = "Identifier of the guardrail."
  value       = aws_bedrock_guardrail.this.guardrail_id
}

output "arn" {
  description = "ARN of the guardrail."
  value       = aws_bedrock_guardrail.this.guardrail_arn
}

output "versioned_arn" {
  description = "ARN of the version of the guardrail that callers are held to."
  value       = "${aws_bedrock_guardrail.this.guardrail_arn}:${aws_bedrock_guardrail_version.this.version}"
}

output "name" {
  description = "Name of the guardrail."
  value       = aws_bedrock_guardrail.this.name
}

output "model_arns" {
  description = "ARNs of the models that may be invoked."
  value       = local.model_arns
}

output "key_arn" {
  description = "Key of the guardrail."
  value       = aws_kms_key.this.arn
}
