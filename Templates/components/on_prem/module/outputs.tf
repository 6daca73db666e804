output "arn" {
  description = "ARN of the profile."
  value       = aws_rolesanywhere_profile.this.arn
}

output "profile_arn" {
  description = "ARN of the profile that the systems name when they ask for a session."
  value       = aws_rolesanywhere_profile.this.arn
}

output "trust_anchor_arn" {
  description = "ARN of the trust anchor; null until an authority is given."
  value       = one(aws_rolesanywhere_trust_anchor.this[*].arn)
}

output "role_name" {
  description = "Name of the role."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role."
  value       = aws_iam_role.this.arn
}
