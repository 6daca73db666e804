output "arn" {
  description = "ARN of the certificate, once it is issued."
  value       = aws_acm_certificate_validation.this.certificate_arn
}

output "certificate_arn" {
  description = "ARN of the certificate, once it is issued."
  value       = aws_acm_certificate_validation.this.certificate_arn
}

output "cloudfront_certificate_arn" {
  description = "ARN of the certificate that CloudFront can use, once it is issued; null without one."
  value       = local.twin ? aws_acm_certificate_validation.cloudfront[0].certificate_arn : var.region == "us-east-1" ? aws_acm_certificate_validation.this.certificate_arn : null
}

output "domain_name" {
  description = "Host name that the certificate is for."
  value       = var.domain_name
}

output "validation_records" {
  description = "DNS records by which AWS knows that the names are ours: name, type and value."
  value = [
    for option in aws_acm_certificate.this.domain_validation_options : {
      name  = option.resource_record_name
      type  = option.resource_record_type
      value = option.resource_record_value
    }
  ]
}
