control "ZT-IAM-23" {
  title       = "IAM Access Analyzer watches for external access in every region"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account_region"
  service     = "access_analyzer"
  rationale   = "It proves which buckets, roles, keys, queues and functions can be reached from outside the account."
  remediation = "Add aws_accessanalyzer_analyzer in every region that holds resources (ORGANIZATION type in the delegated admin account)."

  condition = anytrue([
    for analyzer in resources("aws_accessanalyzer_analyzer") :
    analyzer.zt.region == region && (analyzer.type == null || analyzer.type == "ACCOUNT" || analyzer.type == "ORGANIZATION")
  ])

  fix {
    resource "aws_accessanalyzer_analyzer" "external" {
      for_each      = toset(var.governed_regions)
      region        = each.key
      analyzer_name = "external-access"
      type          = "ACCOUNT"
    }
  }

  example "good" {
    resource "aws_accessanalyzer_analyzer" "external" {
      analyzer_name = "external"
      type          = "ACCOUNT"
    }
  }

  example "bad" {
    resource "aws_accessanalyzer_analyzer" "unused" {
      analyzer_name = "unused"
      type          = "ACCOUNT_UNUSED_ACCESS"
    }
  }

  references {
    security_hub = ["IAM.28"]
    cis_aws_5    = ["1.19"]
    nist_800_53  = ["AC-2(12)", "AC-2(3)", "AC-2(4)", "AC-6(7)", "AU-6(5)", "CA-7", "RA-5", "SI-4", "SI-4(13)", "SI-4(2)", "SI-4(4)"]
    nist_800_207 = ["4", "5", "7"]
    cisa_ztmm    = ["Identity / Governance Capability", "Applications and Workloads / Application Threat Protections"]
    trivy        = ["AWS-0175"]
    prowler      = ["accessanalyzer_enabled"]
  }
}
