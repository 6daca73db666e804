# What terraform-aws-modules/acm makes of its inputs; facts of version 6.3.0.
foreign_module "acm" {
  source       = "terraform-aws-modules/acm/aws"
  versions     = ">= 4.0, < 7.0"
  other_inputs = ["putin_khuylo", "validation_timeout", "validation_option", "validation_record_fqdns", "acm_certificate_domain_validation_options", "export"]

  inputs {
    create_certificate                          = true
    create_route53_records_only                 = false
    validate_certificate                        = true
    validation_allow_overwrite_records          = true
    wait_for_validation                         = true
    certificate_transparency_logging_preference = true
    domain_name                                 = ""
    region                                      = null
    validation_method                           = null
    key_algorithm                               = null
    private_authority_arn                       = null
    subject_alternative_names                   = []
    create_route53_records                      = true
    zone_id                                     = ""
    zones                                       = {}
    tags                                        = {}
    dns_ttl                                     = 60
    distinct_domain_names                       = []
  }
}

locals {
  names = coalescelist(var.distinct_domain_names, distinct([for name in concat([var.domain_name], var.subject_alternative_names) : replace(name, "*.", "")]))
}

resource "aws_acm_certificate" "this" {
  count                     = var.create_certificate ? 1 : 0
  region                    = var.region
  domain_name               = var.domain_name
  subject_alternative_names = var.subject_alternative_names
  validation_method         = var.validation_method
  key_algorithm             = var.key_algorithm
  certificate_authority_arn = var.private_authority_arn
  tags                      = var.tags

  options {
    certificate_transparency_logging_preference = var.certificate_transparency_logging_preference ? "ENABLED" : "DISABLED"
  }
}

resource "aws_route53_record" "validation" {
  count           = (var.create_certificate || var.create_route53_records_only) && var.validation_method == "DNS" && var.create_route53_records && (var.validate_certificate || var.create_route53_records_only) ? length(local.names) : 0
  zone_id         = lookup(var.zones, element(local.names, count.index), var.zone_id)
  name            = try(tolist(aws_acm_certificate.this[0].domain_validation_options)[count.index].resource_record_name, null)
  type            = try(tolist(aws_acm_certificate.this[0].domain_validation_options)[count.index].resource_record_type, null)
  ttl             = var.dns_ttl
  allow_overwrite = var.validation_allow_overwrite_records
}

resource "aws_acm_certificate_validation" "this" {
  count           = var.create_certificate && var.validation_method != null && var.validate_certificate && var.wait_for_validation ? 1 : 0
  region          = var.region
  certificate_arn = aws_acm_certificate.this[0].arn
}

output "acm_certificate_arn" {
  value = try(aws_acm_certificate_validation.this[0].certificate_arn, aws_acm_certificate.this[0].arn, "")
}

output "acm_certificate_status" {
  value = try(aws_acm_certificate.this[0].status, "")
}

output "acm_certificate_domain_validation_options" {
  value = flatten(aws_acm_certificate.this[*].domain_validation_options)
}

output "distinct_domain_names" {
  value = local.names
}

output "validation_route53_record_fqdns" {
  value = aws_route53_record.validation[*].fqdn
}

output "validation_domains" {
  value = local.names
}
