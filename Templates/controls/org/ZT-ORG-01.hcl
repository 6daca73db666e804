control "ZT-ORG-01" {
  title       = "Accounts belong to an AWS Organization with all features"
  principle   = "least_privilege"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "Guardrails that no account administrator can remove exist only in an organisation."
  remediation = "Put the account into an organisation with all features and enable SCPs and RCPs."

  when      = length(resources("aws_organizations_organization")) > 0
  condition = alltrue([for organization in resources("aws_organizations_organization") : organization.feature_set == null || organization.feature_set == "ALL"])

  example "good" {
    resource "aws_organizations_organization" "this" {
      feature_set = "ALL"
    }
  }

  example "bad" {
    resource "aws_organizations_organization" "this" {
      feature_set = "CONSOLIDATED_BILLING"
    }
  }

  references {
    security_hub = ["Account.2"]
    nist_800_53  = ["CA-9(1)", "CM-2"]
    nist_800_207 = ["3", "4", "5"]
    cisa_ztmm    = ["Cross-cutting / Governance", "Identity / Access Management"]
    prowler      = ["organizations_account_part_of_organizations"]
  }
}
