control "ZT-SEC-01" {
  title       = "Secrets use a customer managed key"
  principle   = "assume_breach"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Cross-account reads need it, and the key policy limits who decrypts."
  remediation = "Set kms_key_id."

  applies_to = ["aws_secretsmanager_secret"]
  condition  = is_set(resource.kms_key_id) && !matches(resource.kms_key_id, "alias/aws/")

  example "good" {
    resource "aws_kms_key" "data" {}

    resource "aws_secretsmanager_secret" "payments" {
      kms_key_id = aws_kms_key.data.arn
    }
  }

  example "bad" {
    resource "aws_secretsmanager_secret" "payments" {
      name = "payments"
    }
  }

  references {
    nist_800_53  = ["CA-9(1)", "IA-5", "IA-5(1)", "IA-5(7)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "3", "4", "6"]
    cisa_ztmm    = ["Data / Data Encryption", "Identity / Authentication"]
    checkov      = ["CKV_AWS_149"]
    trivy        = ["AWS-0098"]
  }
}
