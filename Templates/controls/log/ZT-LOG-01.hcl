control "ZT-LOG-01" {
  title       = "CloudTrail records management events in every region"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "account"
  service     = "cloudtrail"
  rationale   = "Without it there is no record of who did what, in exactly the regions where nobody looks."
  remediation = "Set is_multi_region_trail = true on the trail (or add the organisation trail)."

  condition = anytrue([
    for trail in resources("aws_cloudtrail") :
    trail.is_multi_region_trail && trail.include_global_service_events != false && trail.enable_logging != false && alltrue([
      for selector in all_of(trail.event_selector) :
      selector.include_management_events != false && (selector.read_write_type == null || selector.read_write_type == "All")
    ])
  ])

  fix {
    resource "aws_cloudtrail" "this" {
      name                       = "management"
      s3_bucket_name             = aws_s3_bucket.trail.id
      is_multi_region_trail      = true
      enable_log_file_validation = true
      kms_key_id                 = aws_kms_key.trail.arn
    }
  }

  example "good" {
    resource "aws_cloudtrail" "this" {
      name                  = "management"
      s3_bucket_name        = "trail"
      is_multi_region_trail = true
    }
  }

  example "bad" {
    resource "aws_cloudtrail" "this" {
      name           = "management"
      s3_bucket_name = "trail"
    }
  }

  references {
    fsbp         = ["CloudTrail.1"]
    security_hub = ["CloudTrail.3"]
    cis_aws_5    = ["3.1"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_67", "CKV_AWS_251"]
    trivy        = ["AWS-0014"]
    prowler      = ["cloudtrail_multi_region_enabled", "cloudtrail_multi_region_enabled_logging_management_events"]
  }
}
