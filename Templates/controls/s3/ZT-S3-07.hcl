control "ZT-S3-07" {
  title       = "Bucket access is logged"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Data events cost money; server access logs show the anonymous requests too."
  remediation = "Add aws_s3_bucket_logging."

  applies_to = ["aws_s3_bucket"]

  # The bucket that takes the logs does not log itself.
  when = length(referring(resource, "aws_s3_bucket_logging", "target_bucket")) == 0

  companion "logging" {
    type = "aws_s3_bucket_logging"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  condition = companion.logging != null || is_set(first(resource.logging).target_bucket)

  fix {
    resource "aws_s3_bucket_logging" "zt.name" {
      bucket        = resource.id
      target_bucket = aws_s3_bucket.access_logs.id
      target_prefix = "s3/"
    }
  }

  example "good" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_logging" "assets" {
      bucket        = aws_s3_bucket.assets.id
      target_bucket = "access-logs"
      target_prefix = "assets/"
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }
  }

  references {
    fsbp         = ["S3.9"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_18"]
    trivy        = ["AWS-0089"]
    prowler      = ["s3_bucket_server_access_logging_enabled"]
  }
}
