control "ZT-IAM-28" {
  title       = "Identity Center assignments go to groups"
  principle   = "least_privilege"
  phase       = 3
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Group membership follows the joiner-mover-leaver process; a user assignment does not."
  remediation = "Assign the permission set to a group."

  applies_to = ["aws_ssoadmin_account_assignment"]
  condition  = resource.principal_type == "GROUP"

  example "good" {
    resource "aws_ssoadmin_account_assignment" "operators" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
      principal_type     = "GROUP"
      principal_id       = "00000000-0000-4000-8000-000000000000"
      target_type        = "AWS_ACCOUNT"
      target_id          = "111111111111"
    }
  }

  example "bad" {
    resource "aws_ssoadmin_account_assignment" "ann" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
      principal_type     = "USER"
      principal_id       = "00000000-0000-4000-8000-000000000001"
      target_type        = "AWS_ACCOUNT"
      target_id          = "111111111111"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-4"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Access Management", "Identity / Identity Stores"]
  }
}
