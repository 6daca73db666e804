output "arn" {
  description = "ARN of the distribution; what policies of buckets, keys and functions admit as the source."
  value       = aws_cloudfront_distribution.this.arn
}

output "id" {
  description = "Identifier of the distribution."
  value       = aws_cloudfront_distribution.this.id
}

output "name" {
  description = "Name of the distribution."
  value       = var.name
}

output "domain_name" {
  description = "Host name that AWS gave it; where the aliases' DNS records lead."
  value       = aws_cloudfront_distribution.this.domain_name
}

output "dns_name" {
  description = "The same, under the name that load balancers give theirs."
  value       = aws_cloudfront_distribution.this.domain_name
}

output "zone_id" {
  description = "Hosted zone of that host name, for alias records."
  value       = aws_cloudfront_distribution.this.hosted_zone_id
}

output "origin_facing_prefix_list_id" {
  description = "Addresses from which CloudFront reaches origins; the source that a load balancer behind it admits."
  value       = data.aws_ec2_managed_prefix_list.origin_facing.id
}
