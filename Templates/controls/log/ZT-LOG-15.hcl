control "ZT-LOG-15" {
  title       = "Security Hub is enabled with the foundational standard"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account_region"
  service     = "securityhub"
  rationale   = "It aggregates the findings of all other services and checks the running account, which code review cannot."
  remediation = "Add the account and the FSBP subscription per region."

  condition = anytrue([
    for hub in resources("aws_securityhub_account") :
    hub.zt.region == region && (hub.enable_default_standards != false || anytrue([
      for standard in resources("aws_securityhub_standards_subscription") :
      standard.zt.region == region && matches(standard.standards_arn, "aws-foundational-security-best-practices")
    ]))
  ])

  example "good" {
    resource "aws_securityhub_account" "this" {}
  }

  example "bad" {
    resource "aws_securityhub_account" "this" {
      enable_default_standards = false
    }
  }

  references {
    cis_aws_5    = ["4.16"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections", "Cross-cutting / Governance"]
    prowler      = ["securityhub_enabled"]
  }
}
