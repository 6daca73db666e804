control "ZT-IAM-14" {
  title       = "Third-party (SaaS) access goes through a role with an external ID"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without an external ID one vendor's customer can ask the vendor to act in another customer's account (confused deputy)."
  remediation = "Add Condition StringEquals sts:ExternalId = var.<vendor>_external_id (a per-customer random value)."

  applies_to = ["aws_iam_role"]
  every      = "trust"
  condition = !(
    item.effect == "Allow" && anytrue([
      for principal in item.principals :
      matches(principal.identifier, "^(arn:[^:]*:iam::)?[0-9]{12}(:.*)?$") && !matches(principal.identifier, "^(arn:[^:]*:iam::)?${account_id}(:.*)?$")
    ])
  ) || anytrue([for condition in item.conditions : matches(condition.variable, "(?i)^(sts:ExternalId|aws:PrincipalOrg(ID|Paths))$")])

  example "good" {
    resource "aws_iam_role" "vendor" {
      assume_role_policy = jsonencode({
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRole"
          Principal = { AWS = "arn:aws:iam::999999999999:role/scanner" }
          Condition = { StringEquals = { "sts:ExternalId" = "4711" } }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_role" "vendor" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::999999999999:root" } }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    prowler      = ["iam_role_cross_service_confused_deputy_prevention"]
  }
}
