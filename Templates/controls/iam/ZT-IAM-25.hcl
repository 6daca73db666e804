control "ZT-IAM-25" {
  title       = "Access rights are audited at least monthly"
  principle   = "continuous_monitoring"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "manual"
  rationale   = "Permission creep happens in every organisation; the article asks for an audit at least once a month."
  remediation = "Generate the scheduled access-review function; it mails the credential report, unused-access findings and stale roles."



  references {
    nist_800_53  = ["AC-2(3)", "AC-2(4)", "AC-6(7)", "CA-7"]
    nist_800_207 = ["4", "5"]
    cisa_ztmm    = ["Identity / Governance Capability"]
  }
}
