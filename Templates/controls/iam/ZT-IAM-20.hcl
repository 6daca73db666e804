control "ZT-IAM-20" {
  title       = "Privileged access is just-in-time"
  principle   = "least_privilege"
  phase       = 3
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Privilege that is there all day is there for the attacker all day."
  remediation = "Remove the standing assignment; grant it for the operation through the JIT broker (for instance TEAM) and let it expire."

  applies_to = ["aws_ssoadmin_account_assignment"]
  when = anytrue([
    for set in follow(resource.permission_set_arn, "aws_ssoadmin_permission_set") : anytrue([
      for attachment in referring(set, "aws_ssoadmin_managed_policy_attachment", "permission_set_arn") :
      matches(attachment.managed_policy_arn, "/(AdministratorAccess|PowerUserAccess|IAMFullAccess)$")
    ])
  ])
  condition = matches(resource.principal_id, "(?i)break.?glass")

  example "good" {
    resource "aws_ssoadmin_permission_set" "admin" {
      name         = "admin"
      instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
    }

    resource "aws_ssoadmin_managed_policy_attachment" "admin" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = aws_ssoadmin_permission_set.admin.arn
      managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    }

    data "aws_identitystore_group" "break_glass" {
      identity_store_id = "d-0123456789"
    }

    resource "aws_ssoadmin_account_assignment" "admin" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = aws_ssoadmin_permission_set.admin.arn
      principal_type     = "GROUP"
      principal_id       = "break-glass"
      target_type        = "AWS_ACCOUNT"
      target_id          = "111111111111"
    }
  }

  example "bad" {
    resource "aws_ssoadmin_permission_set" "admin" {
      name         = "admin"
      instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
    }

    resource "aws_ssoadmin_managed_policy_attachment" "admin" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = aws_ssoadmin_permission_set.admin.arn
      managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    }

    resource "aws_ssoadmin_account_assignment" "admin" {
      instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      permission_set_arn = aws_ssoadmin_permission_set.admin.arn
      principal_type     = "GROUP"
      principal_id       = "00000000-0000-4000-8000-000000000000"
      target_type        = "AWS_ACCOUNT"
      target_id          = "111111111111"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-2(5)", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(2)", "AC-6(3)", "AC-12", "IA-11", "SC-10"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Access Management"]
  }
}
