# People of the company sign in here, with what they own and the device they have; an arrow from here is what their session may do.
component "identity_center" {
  title         = "IAM Identity Center"
  role          = "service"
  area          = "people"
  resource_type = "aws_ssoadmin_permission_set"
  types         = ["aws_ssoadmin_permission_set", "aws_ssoadmin_account_assignment"]
  labels        = ["identity center", "iam identity center", "aws sso", "aws iam identity center", "single sign-on", "sso"]

  identity {
    arn              = "arn"
    statements_input = "policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "account_id" { value = var.account_id }
  input "groups" { value = lookup(var.identity_center_groups, zt.component.id, []) }
  input "session_duration" { value = zt.size.session_duration }
}
