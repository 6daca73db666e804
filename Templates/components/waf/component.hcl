# The firewall in front of distributions. A drawn one says what is there anyway: every distribution has it.
component "waf" {
  title         = "Web application firewall"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_wafv2_web_acl"
  types         = ["aws_wafv2_web_acl"]
  attach        = true
  labels        = ["waf", "web application firewall", "wafv2", "web acl"]

  identity {
    arn     = "arn"
    name    = "name"
    key_arn = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "scope" { value = "CLOUDFRONT" }
}
