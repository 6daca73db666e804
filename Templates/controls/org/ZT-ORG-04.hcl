control "ZT-ORG-04" {
  title       = "SCP denies root user actions in member accounts"
  principle   = "least_privilege"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "Root of a member account is never needed for daily work."
  remediation = "Attach deny-root, or centralise root credentials."

  when = length(resources("aws_organizations_policy")) + length(resources("aws_organizations_organization")) > 0
  condition = anytrue([
    for features in resources("aws_iam_organizations_features") : contains(features.enabled_features, "RootCredentialsManagement")
    ]) || anytrue([
    for policy in resources("aws_organizations_policy") : anytrue([
      for statement in statements_of(policy.content) : statement.effect == "Deny" && anytrue([
        for condition in statement.conditions : matches(condition.variable, "(?i)^aws:PrincipalArn$") && any_matches(condition.values, ":root$")
      ])
    ])
  ])

  example "good" {
    resource "aws_organizations_policy" "root" {
      name = "root"
      content = jsonencode({
        Statement = [{
          Effect    = "Deny"
          Action    = "*"
          Resource  = "*"
          Condition = { StringLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_organizations_policy" "leaving" {
      name = "leaving"
      content = jsonencode({
        Statement = [{ Effect = "Deny", Action = ["organizations:LeaveOrganization"], Resource = "*" }]
      })
    }
  }

  references {
    cis_aws_5    = ["1.6"]
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    trivy        = ["AWS-0140"]
    prowler      = ["iam_avoid_root_usage", "iam_root_credentials_management_enabled"]
  }
}
