# Staff come in through here instead of a VPN or a bastion: each request shows who asks and from which device.
component "verified_access" {
  title         = "Verified Access"
  role          = "resource"
  area          = "edge"
  phase         = 3
  resource_type = "aws_verifiedaccess_instance"
  types         = ["aws_verifiedaccess_instance"]
  subnet        = "private"
  labels        = ["verified access", "aws verified access"]

  identity {
    security_group = "security_group_id"
    arn            = "id"
    key_arn        = "key_arn"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "domain_name" { value = var.domain_name }
  input "zone_id" { value = var.zone_id }
  input "device_trust" { value = var.device_trust }
  input "oidc" { value = var.verified_access_oidc }
  input "user_group_ids" { value = var.verified_access_groups }
  input "web_acl_arn" { value = zt.shared.waf_regional.arn }

  input "targets" {
    collects = "map"
    value    = {}
  }

  input "tcp_targets" {
    collects = "map"
    value    = {}
  }

  export "verified_access_endpoints" { value = zt.component.output.endpoints }
}
