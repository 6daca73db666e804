control "ZT-LOG-02" {
  title       = "CloudTrail log files are integrity-protected"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An intruder who can edit the log can erase himself."
  remediation = "Set enable_log_file_validation = true."

  applies_to = ["aws_cloudtrail"]
  condition  = resource.enable_log_file_validation

  example "good" {
    resource "aws_cloudtrail" "this" {
      name                       = "management"
      s3_bucket_name             = "trail"
      enable_log_file_validation = true
    }
  }

  example "bad" {
    resource "aws_cloudtrail" "this" {
      name           = "management"
      s3_bucket_name = "trail"
    }
  }

  references {
    fsbp         = ["CloudTrail.4"]
    cis_aws_5    = ["3.2"]
    nist_800_53  = ["AU-9", "SI-4", "SI-7(1)", "SI-7(3)", "SI-7(7)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_36"]
    trivy        = ["AWS-0016"]
    prowler      = ["cloudtrail_log_file_validation_enabled"]
  }
}
