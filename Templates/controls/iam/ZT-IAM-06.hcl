control "ZT-IAM-06" {
  title       = "Permissions reach IAM users only through groups or roles"
  principle   = "least_privilege"
  phase       = 1
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Direct grants are the ones that nobody finds in an access review."
  remediation = "Attach the policy to an aws_iam_group (or a permission set) and put the user in it."

  applies_to = ["aws_iam_user_policy", "aws_iam_user_policy_attachment", "aws_iam_policy_attachment"]
  condition  = resource.zt.type == "aws_iam_policy_attachment" && !is_set(resource.users)

  example "good" {
    resource "aws_iam_policy_attachment" "readers" {
      name       = "readers"
      groups     = ["readers"]
      policy_arn = "arn:aws:iam::111111111111:policy/read"
    }
  }

  example "bad" {
    resource "aws_iam_user_policy_attachment" "anna" {
      user       = "anna"
      policy_arn = "arn:aws:iam::111111111111:policy/read"
    }
  }

  references {
    fsbp         = ["IAM.2"]
    cis_aws_5    = ["1.14"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-6", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_40", "CKV2_AWS_21"]
    trivy        = ["AWS-0143"]
    prowler      = ["iam_policy_attached_only_to_group_or_roles"]
  }
}
