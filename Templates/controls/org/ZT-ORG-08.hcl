control "ZT-ORG-08" {
  title       = "A security contact is registered"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "manual"
  rationale   = "AWS abuse and breach notices go to a mailbox that somebody reads."
  remediation = "Add the SECURITY alternate contact."



  references {
    fsbp         = ["Account.1"]
    cis_aws_5    = ["1.2"]
    nist_800_53  = ["CM-2", "CM-2(2)"]
    nist_800_207 = ["5", "6"]
    cisa_ztmm    = ["Cross-cutting / Automation and Orchestration", "Cross-cutting / Governance"]
    prowler      = ["account_security_contact_information_is_registered"]
  }
}
