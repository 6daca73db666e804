control "ZT-IAM-26" {
  title       = "Credentials unused for 45 days are disabled"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "manual"
  rationale   = "Forgotten credentials are valid credentials."
  remediation = "Add the Config rule with 45 days."



  references {
    fsbp         = ["IAM.8"]
    security_hub = ["IAM.22"]
    cis_aws_5    = ["1.11"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-2(3)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-6"]
    nist_800_207 = ["4", "5"]
    cisa_ztmm    = ["Identity / Governance Capability"]
    trivy        = ["AWS-0144", "AWS-0166"]
    prowler      = ["iam_user_accesskey_unused", "iam_user_console_access_unused"]
  }
}
