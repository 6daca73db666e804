output "id" {
  description = "Name of the repository, by which the provider knows it."
  value       = aws_ecr_repository.this.id
}

output "arn" {
  description = "ARN of the repository."
  value       = aws_ecr_repository.this.arn
}

output "name" {
  description = "Name of the repository."
  value       = aws_ecr_repository.this.name
}

output "repository_url" {
  description = "Address of the repository, without a tag."
  value       = aws_ecr_repository.this.repository_url
}

output "key_arn" {
  description = "Key of the images."
  value       = aws_kms_key.this.arn
}
