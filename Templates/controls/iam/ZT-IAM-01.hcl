control "ZT-IAM-01" {
  title       = "Root user sign-in is protected by MFA"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "manual"
  rationale   = "Root bypasses every IAM policy, so one phished root password without MFA is the whole account."
  remediation = "Register MFA on root by hand, then add the Config rule root-account-mfa-enabled (or centralised root management) so that its absence is reported."



  references {
    fsbp         = ["IAM.6"]
    security_hub = ["IAM.9"]
    cis_aws_5    = ["1.4", "1.5"]
    nist_800_53  = ["AC-2(1)", "AC-3(15)", "IA-2(1)", "IA-2(2)", "IA-2(6)", "IA-2(8)"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    trivy        = ["AWS-0142", "AWS-0165"]
    prowler      = ["iam_root_mfa_enabled", "iam_root_hardware_mfa_enabled", "iam_root_credentials_management_enabled"]
  }
}
