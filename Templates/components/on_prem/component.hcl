# Systems of our own outside. An arrow into a VPC opens its head to their networks; one to a service of AWS gives them a role that
# they take on with a certificate of our authority, so that no access key lies on a server.
component "on_prem" {
  title         = "On-premises system"
  role          = "actor"
  area          = "delivery"
  resource_type = "aws_rolesanywhere_profile"
  types         = ["aws_rolesanywhere_profile"]
  labels        = ["on-premises", "on premises", "on-prem", "on prem", "corporate data center", "data center", "data centre", "datacenter", "corporate data centre", "office", "headquarters", "corporate network"]

  identity {
    role_name      = "role_name"
    role_arn       = "role_arn"
    boundary_input = "permissions_boundary_arn"
  }

  input "name" { value = zt.component.full_name }
  input "certificate_authority" { value = var.on_premises_ca }
  input "subjects" { value = lookup(var.on_premises_subjects, zt.component.id, []) }

  export "trust_anchor_arn" { value = zt.component.output.trust_anchor_arn }
  export "profile_arn" { value = zt.component.output.profile_arn }
  export "on_premises_role_arn" { value = zt.component.role_arn }
}
