control "ZT-IAM-10" {
  title       = "Actions that support resource-level permissions name a resource"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Resource \"*\" makes every other table, queue and bucket of the account part of the blast radius."
  remediation = "Put the target component's ARN in Resource and split the unscopable actions into their own statement."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && any_matches(item.resources, "^(\\*|arn:[^:]*:[a-z0-9-]+:[^:]*:[^:]*:\\*|arn:[^:]*:s3:::\\*(/\\*)?)$")
    ) || alltrue([
      for action in item.actions : in_list(action, "unscopable_actions") || matches(action, "^[a-z0-9-]+:Describe\\*$")
  ])

  example "good" {
    resource "aws_iam_role_policy" "pull" {
      role = "execution"
      policy = jsonencode({
        Statement = [
          { Effect = "Allow", Action = "ecr:GetAuthorizationToken", Resource = "*" },
          { Effect = "Allow", Action = "ecr:BatchGetImage", Resource = "arn:aws:ecr:eu-west-1:111111111111:repository/app" },
        ]
      })
    }
  }

  example "bad" {
    resource "aws_iam_role_policy" "queue" {
      role = "app"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_355", "CKV_AWS_356", "CKV_AWS_111", "CKV_AWS_290", "CKV_AWS_108", "CKV_AWS_288"]
    trivy        = ["AWS-0057"]
  }
}
