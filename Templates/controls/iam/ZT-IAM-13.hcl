control "ZT-IAM-13" {
  title       = "Role trust policies name their principals"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A star in a trust policy lets any AWS account on earth become the role."
  remediation = "Name the service principal or the role ARN; for a whole organisation use aws:PrincipalOrgID."

  applies_to = ["aws_iam_role"]
  every      = "trust"
  condition = !(
    item.effect == "Allow" && anytrue([for principal in item.principals : principal.type != "Service" && matches(principal.identifier, "^(\\*|arn:[^:]*:iam::\\*:.*)$")])
  ) || anytrue([for condition in item.conditions : matches(condition.test, "^StringEquals$") && matches(condition.variable, "(?i)^aws:PrincipalOrg(ID|Paths)$")])

  example "good" {
    resource "aws_iam_role" "app" {
      name = "app"
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_role" "open" {
      name = "open"
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_60", "CKV_AWS_283"]
    prowler      = ["iam_no_custom_policy_permissive_role_assumption"]
  }
}
