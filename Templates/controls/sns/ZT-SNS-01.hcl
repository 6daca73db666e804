control "ZT-SNS-01" {
  title       = "SNS topics are encrypted with a customer managed key"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A topic fans data out; the key limits to whom."
  remediation = "Set kms_master_key_id and let the publishing service use the key."

  applies_to = ["aws_sns_topic"]
  condition  = is_set(resource.kms_master_key_id) && !matches(resource.kms_master_key_id, "alias/aws/")

  example "good" {
    resource "aws_kms_key" "alarms" {}

    resource "aws_sns_topic" "alarms" {
      kms_master_key_id = aws_kms_key.alarms.arn
    }
  }

  example "bad" {
    resource "aws_sns_topic" "alarms" {
      name = "alarms"
    }
  }

  references {
    security_hub = ["SNS.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_26"]
    trivy        = ["AWS-0095", "AWS-0136"]
    prowler      = ["sns_topics_kms_encryption_at_rest_enabled"]
  }
}
