control "ZT-LOG-16" {
  title       = "Security Hub findings of all regions are aggregated"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "securityhub"
  rationale   = "Workloads are spread over regions and accounts; the view must not be."
  remediation = "Add the aggregator in the home region."

  when      = length(governed_regions) > 1
  condition = length(resources("aws_securityhub_finding_aggregator")) > 0

  example "good" {
    resource "aws_securityhub_finding_aggregator" "all" {
      linking_mode = "ALL_REGIONS"
    }
  }

  example "bad" {
    resource "aws_securityhub_account" "this" {}
  }

  references {
    nist_800_53  = ["AC-2(12)", "AU-6(5)", "CA-7", "RA-5", "SI-4", "SI-4(13)", "SI-4(2)", "SI-4(4)"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
  }
}
