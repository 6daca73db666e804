control "ZT-LOG-03" {
  title       = "CloudTrail logs are encrypted with a customer managed key"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Reading the log then needs two permissions, and the key policy can keep workload administrators out."
  remediation = "Set kms_key_id to the log key, whose policy lets cloudtrail.amazonaws.com encrypt."

  applies_to = ["aws_cloudtrail", "aws_cloudtrail_event_data_store"]
  condition  = is_set(resource.kms_key_id)

  example "good" {
    resource "aws_kms_key" "trail" {}

    resource "aws_cloudtrail" "this" {
      name           = "management"
      s3_bucket_name = "trail"
      kms_key_id     = aws_kms_key.trail.arn
    }
  }

  example "bad" {
    resource "aws_cloudtrail" "this" {
      name           = "management"
      s3_bucket_name = "trail"
    }
  }

  references {
    fsbp         = ["CloudTrail.2"]
    security_hub = ["CloudTrail.10"]
    cis_aws_5    = ["3.5"]
    nist_800_53  = ["AU-9", "CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4", "7"]
    cisa_ztmm    = ["Data / Data Encryption", "Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_35", "CKV_AWS_294"]
    trivy        = ["AWS-0015"]
    prowler      = ["cloudtrail_kms_encryption_enabled"]
  }
}
