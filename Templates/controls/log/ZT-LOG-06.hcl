control "ZT-LOG-06" {
  title       = "The log bucket is private, versioned, locked and itself logged"
  principle   = "assume_breach"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The audit log is the evidence; it must survive the intruder."
  remediation = "Put the companions on the log bucket; object lock needs object_lock_enabled at creation."

  applies_to = ["aws_s3_bucket"]

  # What is evidence: the bucket of a trail, of the configuration history, of flow logs.
  when = (
    length(referring(resource, "aws_cloudtrail", "s3_bucket_name")) > 0 || length(referring(resource, "aws_config_delivery_channel", "s3_bucket_name")) > 0
    || length(referring(resource, "aws_flow_log", "log_destination")) > 0
  )

  companion "block" {
    type = "aws_s3_bucket_public_access_block"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  companion "versioning" {
    type = "aws_s3_bucket_versioning"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  companion "lock" {
    type = "aws_s3_bucket_object_lock_configuration"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  companion "logging" {
    type = "aws_s3_bucket_logging"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  condition = (
    companion.block.block_public_acls && companion.block.block_public_policy && companion.block.ignore_public_acls && companion.block.restrict_public_buckets
    && (first(companion.versioning.versioning_configuration).status == "Enabled" || first(resource.versioning).enabled == true)
    && (companion.lock != null || resource.object_lock_enabled == true || is_set(resource.object_lock_configuration))
    && (companion.logging != null || is_set(resource.logging))
  )

  example "good" {
    resource "aws_cloudtrail" "main" {
      name           = "main"
      s3_bucket_name = aws_s3_bucket.audit.id
    }

    resource "aws_s3_bucket" "audit" {
      bucket              = "audit"
      object_lock_enabled = true
    }

    resource "aws_s3_bucket_public_access_block" "audit" {
      bucket                  = aws_s3_bucket.audit.id
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }

    resource "aws_s3_bucket_versioning" "audit" {
      bucket = aws_s3_bucket.audit.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_logging" "audit" {
      bucket        = aws_s3_bucket.audit.id
      target_bucket = "access-logs"
      target_prefix = "audit/"
    }
  }

  example "bad" {
    resource "aws_cloudtrail" "main" {
      name           = "main"
      s3_bucket_name = aws_s3_bucket.audit.id
    }

    resource "aws_s3_bucket" "audit" {
      bucket = "audit"
    }

    resource "aws_s3_bucket_public_access_block" "audit" {
      bucket                  = aws_s3_bucket.audit.id
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }

  references {
    security_hub = ["CloudTrail.6", "CloudTrail.7", "S3.15"]
    cis_aws_5    = ["3.4"]
    nist_800_207 = ["2", "4", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics", "Applications and Workloads / Accessible Applications"]
    trivy        = ["AWS-0161", "AWS-0163"]
    prowler      = ["cloudtrail_logs_s3_bucket_is_not_publicly_accessible", "cloudtrail_logs_s3_bucket_access_logging_enabled"]
  }
}
