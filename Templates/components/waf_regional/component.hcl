# The firewall in front of load balancers that face the internet. Its module is that of `waf`, in the other scope.
component "waf_regional" {
  title         = "Web application firewall of a region"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_wafv2_web_acl"
  types         = ["aws_wafv2_web_acl"]

  identity {
    arn     = "arn"
    name    = "name"
    key_arn = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "scope" { value = "REGIONAL" }
}
