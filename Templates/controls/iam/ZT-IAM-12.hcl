control "ZT-IAM-12" {
  title       = "iam:PassRole names the role and the service that may receive it"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "PassRole on \"*\" hands every role of the account to whoever can start a task or function."
  remediation = "List the role ARNs and add the iam:PassedToService condition."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition = !(item.effect == "Allow" && any_matches(item.actions, "(?i)^iam:(passrole|pass\\*|\\*)$")) || (
    !any_matches(item.resources, "^(\\*|.*:role/\\*)$") && anytrue([for condition in item.conditions : matches(condition.variable, "(?i)^iam:PassedToService$")])
  )

  example "good" {
    data "aws_iam_policy_document" "pass" {
      statement {
        actions   = ["iam:PassRole"]
        resources = ["arn:aws:iam::111111111111:role/app-task"]

        condition {
          test     = "StringEquals"
          variable = "iam:PassedToService"
          values   = ["ecs-tasks.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_policy" "pass" {
      policy = data.aws_iam_policy_document.pass.json
    }
  }

  example "bad" {
    resource "aws_iam_policy" "pass" {
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    trivy        = ["AWS-0342"]
  }
}
