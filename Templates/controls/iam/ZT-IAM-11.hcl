control "ZT-IAM-11" {
  title       = "No policy opens a privilege-escalation path"
  principle   = "least_privilege"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With one of these actions a reader becomes an administrator in one call."
  remediation = "Remove the action, or scope it to named ARNs with a permissions boundary condition."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && any_matches(item.resources, "^(\\*|.*:(role|user|group|policy)/\\*)$")
    && any_matches(item.actions, "(?i)^iam:(\\*|create(policyversion|accesskey|loginprofile)|setdefaultpolicyversion|(attach|put)(user|group|role)policy|updateassumerolepolicy|updateloginprofile|addusertogroup)$")
  )

  example "good" {
    resource "aws_iam_policy" "self" {
      name = "self"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "arn:aws:iam::111111111111:user/deploy" }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_policy" "escalate" {
      name = "escalate"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = ["iam:AttachRolePolicy"], Resource = "*" }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_110", "CKV_AWS_286", "CKV_AWS_109", "CKV_AWS_289", "CKV_AWS_107", "CKV_AWS_287"]
    prowler      = ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"]
  }
}
