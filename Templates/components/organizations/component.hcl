# What no administrator of an account can undo. It stands in the management account: draw it in that account's frame.
component "organizations" {
  title         = "AWS Organizations"
  role          = "resource"
  area          = "organization"
  resource_type = "aws_organizations_policy"
  types         = ["aws_organizations_policy", "aws_organizations_organization"]
  labels        = ["aws organizations", "organizations", "service control policies", "scp"]

  identity {
    arn = "arn"
  }

  input "name" { value = zt.component.full_name }
  input "targets" { value = var.organization_targets }
  input "allowed_regions" { value = var.organization_regions }
  input "trusted_account_ids" { value = values(var.partners)[*].account_id }
}
