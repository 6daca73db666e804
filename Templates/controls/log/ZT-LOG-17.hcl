control "ZT-LOG-17" {
  title       = "Amazon Inspector scans instances, images and functions"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "account_region"
  service     = "inspector"
  rationale   = "Device status includes known vulnerabilities; a trusted role on an exploitable host is not trusted."
  remediation = "Add aws_inspector2_enabler with the drawn types."

  condition = anytrue([for enabler in resources("aws_inspector2_enabler") : enabler.zt.region == region && is_set(enabler.resource_types)])

  example "good" {
    resource "aws_inspector2_enabler" "this" {
      account_ids    = ["111111111111"]
      resource_types = ["EC2", "ECR", "LAMBDA"]
    }
  }

  example "bad" {}

  references {
    fsbp         = ["Inspector.1", "Inspector.2", "Inspector.3", "Inspector.4"]
    nist_800_53  = ["CA-7", "RA-5", "SA-22", "SI-2", "SI-2(2)", "SI-2(4)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Devices / Asset and Supply Chain Risk Management"]
    prowler      = ["inspector2_is_enabled"]
  }
}
