output "arn" {
  description = "ARN of the policy of guardrails."
  value       = aws_organizations_policy.guardrails.arn
}

output "policy_ids" {
  description = "Identifiers of the policies, by what they are for."
  value = {
    detection  = aws_organizations_policy.detection.id
    guardrails = aws_organizations_policy.guardrails.id
    perimeter  = aws_organizations_policy.perimeter.id
    regions    = aws_organizations_policy.regions.id
  }
}
