component "route53" {
  title         = "Route 53 hosted zone"
  role          = "resource"
  area          = "edge"
  global        = true
  resource_type = "aws_route53_zone"
  types         = ["aws_route53_zone", "aws_route53_record"]
  labels        = ["route 53", "route53", "hosted zone", "dns"]

  identity {
    arn               = "arn"
    name              = "name"
    key_arn           = "key_arn"
    service_principal = "route53.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "domain_name" { value = var.domain_name }
  input "records" {
    collects = "map"
    value    = {}
  }
}
