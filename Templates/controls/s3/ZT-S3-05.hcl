control "ZT-S3-05" {
  title       = "Buckets are encrypted with a customer managed key"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A reader then needs the bucket permission and the key permission."
  remediation = "Add SSE-KMS with the component's key and bucket keys."

  applies_to = ["aws_s3_bucket"]

  companion "encryption" {
    type = "aws_s3_bucket_server_side_encryption_configuration"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  # Logs of S3 and of load balancers are delivered to buckets with the service's own key alone.
  when = (
    length(referring(resource, "aws_s3_bucket_logging", "target_bucket")) == 0 && length(referring(resource, "aws_lb", "access_logs.bucket")) == 0
    && length(referring(resource, "aws_lb", "connection_logs.bucket")) == 0
    && !anytrue([
      for statement in statements :
      anytrue([for principal in statement.principals : matches(principal.identifier, "^logdelivery\\.elasticloadbalancing\\.amazonaws\\.com$")])
    ])
  )

  condition = anytrue([
    for rule in concat(all_of(companion.encryption.rule), all_of(first(resource.server_side_encryption_configuration).rule)) :
    anytrue([
      for default in all_of(rule.apply_server_side_encryption_by_default) : matches(default.sse_algorithm, "^aws:kms(:dsse)?$") && is_set(default.kms_master_key_id)
    ])
  ])

  fix {
    resource "aws_s3_bucket_server_side_encryption_configuration" "zt.name" {
      bucket = resource.id

      rule {
        bucket_key_enabled = true

        apply_server_side_encryption_by_default {
          sse_algorithm     = "aws:kms"
          kms_master_key_id = aws_kms_key.data.arn
        }
      }
    }
  }

  example "good" {
    resource "aws_kms_key" "data" {}

    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_server_side_encryption_configuration" "assets" {
      bucket = aws_s3_bucket.assets.id

      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm     = "aws:kms"
          kms_master_key_id = aws_kms_key.data.arn
        }
      }
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }
  }

  references {
    security_hub = ["S3.17"]
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_145", "CKV_AWS_19"]
    trivy        = ["AWS-0132", "AWS-0088"]
    prowler      = ["s3_bucket_kms_encryption", "s3_bucket_default_encryption"]
  }
}
