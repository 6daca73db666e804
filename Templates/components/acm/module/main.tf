# A certificate in the region of the load balancers and its twin in us-east-1, where CloudFront looks for certificates. ACM asks for the same
# validation records for the same name in every region of an account: one set serves both.

locals {
  twin = var.cloudfront && var.region != "us-east-1"
}

resource "aws_acm_certificate" "this" {
  region = var.region

  domain_name               = var.domain_name
  subject_alternative_names = var.subject_alternative_names
  validation_method         = "DNS"
  key_algorithm             = "EC_prime256v1"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }

  tags = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate" "cloudfront" {
  count = local.twin ? 1 : 0

  region = "us-east-1"

  domain_name               = var.domain_name
  subject_alternative_names = var.subject_alternative_names
  validation_method         = "DNS"
  key_algorithm             = "EC_prime256v1"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }

  tags = merge(var.tags, { Name = "${var.name}-cloudfront" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "validation" {
  for_each = var.zone == null ? toset([]) : toset(concat([var.domain_name], var.subject_alternative_names))

  zone_id         = var.zone.id
  name            = one([for option in aws_acm_certificate.this.domain_validation_options : option.resource_record_name if option.domain_name == each.key])
  type            = one([for option in aws_acm_certificate.this.domain_validation_options : option.resource_record_type if option.domain_name == each.key])
  records         = [for option in aws_acm_certificate.this.domain_validation_options : option.resource_record_value if option.domain_name == each.key]
  ttl             = 300
  allow_overwrite = true
}

# Whoever uses a certificate refers to these: they exist only once AWS has issued it.
resource "aws_acm_certificate_validation" "this" {
  region = var.region

  certificate_arn         = aws_acm_certificate.this.arn
  validation_record_fqdns = var.zone == null ? null : [for record in aws_route53_record.validation : record.fqdn]
}

resource "aws_acm_certificate_validation" "cloudfront" {
  count = local.twin ? 1 : 0

  region = "us-east-1"

  certificate_arn         = aws_acm_certificate.cloudfront[0].arn
  validation_record_fqdns = var.zone == null ? null : [for record in aws_route53_record.validation : record.fqdn]
}
