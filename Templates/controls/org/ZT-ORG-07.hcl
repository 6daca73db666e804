control "ZT-ORG-07" {
  title       = "Security services are run from a delegated administrator account"
  principle   = "least_privilege"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "Who can do what in which account must be answerable from one place that workload administrators cannot touch."
  remediation = "Delegate GuardDuty, Security Hub, Access Analyzer, Inspector, Macie and Detective to the audit account."

  when = length(resources("aws_organizations_organization")) > 0
  condition = length(resources("aws_organizations_delegated_administrator")) > 0 || (
    length(resources("aws_guardduty_organization_admin_account")) > 0 && length(resources("aws_securityhub_organization_admin_account")) > 0
  )

  example "good" {
    resource "aws_organizations_organization" "this" {}

    resource "aws_organizations_delegated_administrator" "audit" {
      account_id        = "222222222222"
      service_principal = "access-analyzer.amazonaws.com"
    }
  }

  example "bad" {
    resource "aws_organizations_organization" "this" {}
  }

  references {
    nist_800_207 = ["3", "4", "5", "7"]
    cisa_ztmm    = ["Identity / Access Management", "Applications and Workloads / Application Threat Protections"]
    prowler      = ["organizations_delegated_administrators", "guardduty_delegated_admin_enabled_all_regions", "securityhub_delegated_admin_enabled_all_regions"]
  }
}
