control "ZT-IAM-24" {
  title       = "Unused roles, users, keys and permissions are found automatically"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "access_analyzer"
  rationale   = "Unused roles are the ones whose abuse nobody would miss."
  remediation = "Add the unused-access analyzer (it is billed per role and user) and remove what it lists."

  condition = anytrue([
    for analyzer in resources("aws_accessanalyzer_analyzer") :
    (analyzer.type == "ACCOUNT_UNUSED_ACCESS" || analyzer.type == "ORGANIZATION_UNUSED_ACCESS")
    && (first(first(analyzer.configuration).unused_access).unused_access_age == null || first(first(analyzer.configuration).unused_access).unused_access_age <= 90)
  ])

  fix {
    resource "aws_accessanalyzer_analyzer" "unused" {
      analyzer_name = "unused-access"
      type          = "ACCOUNT_UNUSED_ACCESS"

      configuration {
        unused_access {
          unused_access_age = 90
        }
      }
    }
  }

  example "good" {
    resource "aws_accessanalyzer_analyzer" "unused" {
      analyzer_name = "unused"
      type          = "ACCOUNT_UNUSED_ACCESS"

      configuration {
        unused_access {
          unused_access_age = 45
        }
      }
    }
  }

  example "bad" {
    resource "aws_accessanalyzer_analyzer" "external" {
      analyzer_name = "external"
    }
  }

  references {
    nist_800_53  = ["AC-2(3)", "AC-2(4)", "AC-6(7)", "CA-7"]
    nist_800_207 = ["4", "5"]
    cisa_ztmm    = ["Identity / Governance Capability"]
  }
}
