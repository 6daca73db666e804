control "ZT-KMS-02" {
  title       = "Key policies name their users"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A public key policy un-encrypts everything that the key protects."
  remediation = "Write the key policy from the arrows; keep the account root statement for administration."

  applies_to = ["aws_kms_key", "aws_kms_key_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && anytrue([for principal in item.principals : principal.type != "Service" && matches(principal.identifier, "^\\*$")])
  ) || anytrue([for condition in item.conditions : matches(condition.variable, "(?i)^(kms:(CallerAccount|ViaService)|aws:Principal(OrgID|OrgPaths|Account|Arn))$")])

  example "good" {
    resource "aws_kms_key" "data" {
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111111111111:root" }, Action = "kms:*", Resource = "*" }]
      })
    }
  }

  example "bad" {
    resource "aws_kms_key" "data" {
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*" }]
      })
    }
  }

  references {
    fsbp         = ["KMS.5"]
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_33"]
    prowler      = ["kms_key_not_publicly_accessible"]
  }
}
