control "ZT-IAM-07" {
  title       = "No policy allows every action on every resource"
  principle   = "least_privilege"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "AdministratorAccess on a workload turns one bug into the whole account."
  remediation = "Replace the statement by the actions that the arrows of the diagram need; edges.md has the list per arrow."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && any_matches(item.resources, "^\\*$") && (any_matches(item.actions, "^\\*(:\\*)?$") || length(item.not_actions) > 0)
  )

  example "good" {
    resource "aws_iam_policy" "read" {
      name = "read"
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::assets/*" }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_role_policy" "all" {
      name = "all"
      role = "app"
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = { Effect = "Allow", Action = "*", Resource = "*" }
      })
    }
  }

  example "bad" {
    data "aws_iam_policy_document" "all" {
      statement {
        not_actions = ["iam:*"]
        resources   = ["*"]
      }
    }

    resource "aws_iam_policy" "all" {
      name   = "all"
      policy = data.aws_iam_policy_document.all.json
    }
  }

  references {
    fsbp         = ["IAM.1"]
    cis_aws_5    = ["1.15"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(2)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_1", "CKV_AWS_62", "CKV_AWS_49", "CKV_AWS_63"]
    prowler      = ["iam_customer_attached_policy_no_administrative_privileges", "iam_inline_policy_no_administrative_privileges"]
  }
}
