control "ZT-IAM-04" {
  title       = "People sign in through a federated identity provider, not IAM users"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Identity Center gives short sessions and one place to revoke; an IAM user gives a password that lasts."
  remediation = "Replace IAM console users by Identity Center permission sets assigned to groups of the corporate directory."

  applies_to = ["aws_iam_user_login_profile"]
  condition  = anytrue([for user in follow(resource.user, "aws_iam_user") : user.tags["zt:break-glass"] == "true"])

  fix {
    resource "aws_ssoadmin_account_assignment" "zt.name" {
      instance_arn       = one(data.aws_ssoadmin_instances.this.arns)
      permission_set_arn = aws_ssoadmin_permission_set.this.arn
      principal_type     = "GROUP"
      principal_id       = data.aws_identitystore_group.this.group_id
      target_type        = "AWS_ACCOUNT"
      target_id          = var.account_id
    }
  }

  # One user for the day on which Identity Center is down, marked as such.
  example "good" {
    resource "aws_iam_user" "break_glass" {
      name = "break-glass"
      tags = { "zt:break-glass" = "true" }
    }

    resource "aws_iam_user_login_profile" "break_glass" {
      user = aws_iam_user.break_glass.name
    }
  }

  example "bad" {
    resource "aws_iam_user" "ann" {
      name = "ann"
      tags = { team = "shop" }
    }

    resource "aws_iam_user_login_profile" "ann" {
      user = aws_iam_user.ann.name
    }
  }

  references {
    cis_aws_5    = ["1.20"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "IA-2", "IA-2(1)", "IA-4", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Identity Stores"]
    checkov      = ["CKV_AWS_273", "CKV2_AWS_22"]
    prowler      = ["iam_check_saml_providers_sts"]
  }
}
