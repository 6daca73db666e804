control "ZT-IAM-02" {
  title       = "Root user has no access keys"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "manual"
  rationale   = "A root access key is a permanent, unscopable credential that no policy can limit."
  remediation = "Delete root access keys by hand and add the Config rule iam-root-access-key-check."



  references {
    fsbp         = ["IAM.4"]
    cis_aws_5    = ["1.3"]
    nist_800_53  = ["AC-2(1)", "AC-3(15)", "AC-3(7)", "AC-6", "AC-6(10)", "AC-6(2)"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_348"]
    trivy        = ["AWS-0141"]
    prowler      = ["iam_no_root_access_key"]
  }
}
