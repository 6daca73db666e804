output "id" {
  description = "Domain, by which the provider knows the identity."
  value       = aws_sesv2_email_identity.this.id
}

output "arn" {
  description = "ARN of the identity."
  value       = aws_sesv2_email_identity.this.arn
}

output "name" {
  description = "Domain that e-mail is sent from."
  value       = aws_sesv2_email_identity.this.email_identity
}

output "configuration_set_arn" {
  description = "ARN of the configuration set."
  value       = aws_sesv2_configuration_set.this.arn
}

output "dkim_tokens" {
  description = "What the records of the signature are named after."
  value       = try(aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens, [])
}
