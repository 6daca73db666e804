control "ZT-S3-06" {
  title       = "Buckets keep versions"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "Ransomware and wipers overwrite first."
  remediation = "Enable versioning with a lifecycle rule for old versions."

  applies_to = ["aws_s3_bucket"]

  companion "versioning" {
    type = "aws_s3_bucket_versioning"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  condition = first(companion.versioning.versioning_configuration).status == "Enabled" || first(resource.versioning).enabled == true

  fix {
    resource "aws_s3_bucket_versioning" "zt.name" {
      bucket = resource.id

      versioning_configuration {
        status = "Enabled"
      }
    }
  }

  example "good" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_versioning" "assets" {
      bucket = aws_s3_bucket.assets.id

      versioning_configuration {
        status = "Enabled"
      }
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_versioning" "assets" {
      bucket = aws_s3_bucket.assets.id

      versioning_configuration {
        status = "Suspended"
      }
    }
  }

  references {
    security_hub = ["S3.14"]
    nist_800_53  = ["AU-9(2)", "CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "SC-5(2)", "SI-12", "SI-13(5)"]
    nist_800_207 = ["1", "4", "5"]
    cisa_ztmm    = ["Data / Data Availability", "Data / Data Access"]
    checkov      = ["CKV_AWS_21"]
    trivy        = ["AWS-0090"]
    prowler      = ["s3_bucket_object_versioning"]
  }
}
