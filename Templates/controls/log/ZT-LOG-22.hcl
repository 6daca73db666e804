control "ZT-LOG-22" {
  title       = "Log groups keep logs for at least a year and are encrypted with a CMK"
  principle   = "assume_breach"
  phase       = 1
  severity    = "low"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "Breaches are found months later; the log must still be there, and unreadable without the key."
  remediation = "Set retention_in_days = 365 and kms_key_id."

  applies_to = ["aws_cloudwatch_log_group"]
  condition  = (resource.retention_in_days == 0 || resource.retention_in_days >= 365) && is_set(resource.kms_key_id)

  example "good" {
    resource "aws_kms_key" "logs" {}

    resource "aws_cloudwatch_log_group" "app" {
      name              = "app"
      retention_in_days = 365
      kms_key_id        = aws_kms_key.logs.arn
    }
  }

  example "bad" {
    resource "aws_cloudwatch_log_group" "app" {
      name              = "app"
      retention_in_days = 7
    }
  }

  references {
    security_hub = ["CloudWatch.16"]
    nist_800_53  = ["AU-6(3)", "AU-6(4)", "AU-10", "AU-11", "CA-7", "SI-12"]
    nist_800_207 = ["1", "4", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics", "Data / Data Encryption"]
    checkov      = ["CKV_AWS_66", "CKV_AWS_158", "CKV_AWS_338"]
    trivy        = ["AWS-0017"]
    prowler      = ["cloudwatch_log_group_kms_encryption_enabled", "cloudwatch_log_group_retention_policy_specific_days_enabled"]
  }
}
