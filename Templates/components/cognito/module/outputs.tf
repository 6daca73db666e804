output "id" {
  description = "Identifier of the pool."
  value       = aws_cognito_user_pool.this.id
}

output "arn" {
  description = "ARN of the pool."
  value       = aws_cognito_user_pool.this.arn
}

output "name" {
  description = "Name of the pool."
  value       = aws_cognito_user_pool.this.name
}

output "issuer" {
  description = "Issuer of the tokens."
  value       = "https://${aws_cognito_user_pool.this.endpoint}"
}

output "client_id" {
  description = "Client that signs people in: the audience of the tokens."
  value       = aws_cognito_user_pool_client.this.id
}

output "domain" {
  description = "Prefix of the host name of the sign-in page."
  value       = aws_cognito_user_pool_domain.this.domain
}
