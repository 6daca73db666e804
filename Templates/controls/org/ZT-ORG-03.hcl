control "ZT-ORG-03" {
  title       = "SCP limits the regions in use"
  principle   = "least_privilege"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "Crypto-miners like the regions that nobody looks at."
  remediation = "Deny every region that is not drawn."

  when = length(resources("aws_organizations_policy")) + length(resources("aws_organizations_organization")) > 0
  condition = anytrue([
    for policy in resources("aws_organizations_policy") : anytrue([
      for statement in statements_of(policy.content) : statement.effect == "Deny" && anytrue([for condition in statement.conditions : matches(condition.test, "^StringNotEquals") && matches(condition.variable, "(?i)^aws:RequestedRegion$")])
    ])
  ])

  example "good" {
    resource "aws_organizations_policy" "regions" {
      name = "regions"
      content = jsonencode({
        Statement = [{
          Effect    = "Deny"
          NotAction = ["iam:*", "organizations:*", "sts:*"]
          Resource  = "*"
          Condition = { StringNotEquals = { "aws:RequestedRegion" = ["eu-west-1"] } }
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
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    prowler      = ["organizations_scp_check_deny_regions"]
  }
}
