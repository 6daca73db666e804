control "ZT-ORG-05" {
  title       = "A resource control policy keeps identities from outside the organisation away from the data"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "One careless bucket policy cannot open the data to the world any more."
  remediation = "Attach the data-perimeter RCP to the workload OUs; list vendors' accounts as exceptions."

  when = length(resources("aws_organizations_policy")) + length(resources("aws_organizations_organization")) > 0
  condition = anytrue([
    for policy in resources("aws_organizations_policy") : policy.type == "RESOURCE_CONTROL_POLICY" && anytrue([
      for statement in statements_of(policy.content) : statement.effect == "Deny" && anytrue([for condition in statement.conditions : matches(condition.variable, "(?i)^aws:PrincipalOrgID$")])
    ])
  ])

  example "good" {
    resource "aws_organizations_policy" "perimeter" {
      name = "perimeter"
      type = "RESOURCE_CONTROL_POLICY"
      content = jsonencode({
        Statement = [{
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:*", "sqs:*", "kms:*", "secretsmanager:*"]
          Resource  = "*"
          Condition = {
            StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-0123456789" }
            BoolIfExists            = { "aws:PrincipalIsAWSService" = "false" }
          }
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
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "AC-21", "SC-28"]
    nist_800_207 = ["1", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Data / Data Access"]
  }
}
