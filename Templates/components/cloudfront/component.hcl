component "cloudfront" {
  title         = "CloudFront distribution"
  role          = "resource"
  area          = "edge"
  global        = true
  resource_type = "aws_cloudfront_distribution"
  types         = ["aws_cloudfront_distribution"]
  labels        = ["cloudfront", "cloud front", "cdn", "content delivery network"]

  identity {
    arn               = "arn"
    name              = "name"
    service_principal = "cloudfront.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "aliases" { value = [var.domain_name] }
  input "certificate_arn" { value = zt.shared.acm.cloudfront_certificate_arn }
  input "web_acl_arn" { value = zt.shared.waf.arn }
  input "log_bucket_arn" { value = zt.shared.log_buckets.log_bucket_arn }
  input "origins" {
    collects = "map"
    value    = {}
  }

  export "cloudfront_domain_name" { value = zt.component.domain_name }
}
