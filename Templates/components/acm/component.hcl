# One certificate for the host name of the environment. A drawn one says what is there anyway.
component "acm" {
  title         = "Certificate"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_acm_certificate"
  types         = ["aws_acm_certificate"]
  attach        = true
  labels        = ["acm", "certificate manager", "certificate", "tls certificate", "ssl certificate"]

  identity {
    arn = "arn"
  }

  input "name" { value = zt.component.full_name }
  input "domain_name" { value = var.domain_name }
  input "zone" { value = var.zone_id == null ? null : { id = var.zone_id } }
  input "cloudfront" { value = true }
}
