control "ZT-S3-01" {
  title       = "Buckets block public access"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "It wins over any later bucket policy or ACL mistake."
  remediation = "Add aws_s3_bucket_public_access_block with the four flags."

  applies_to = ["aws_s3_bucket"]

  companion "block" {
    type = "aws_s3_bucket_public_access_block"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  condition = companion.block.block_public_acls && companion.block.block_public_policy && companion.block.ignore_public_acls && companion.block.restrict_public_buckets

  fix {
    resource "aws_s3_bucket_public_access_block" "zt.name" {
      bucket                  = resource.id
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }

  example "good" {
    resource "aws_s3_bucket" "assets" {
      for_each = toset(["a", "b"])
      bucket   = each.key
    }

    resource "aws_s3_bucket_public_access_block" "assets" {
      for_each                = aws_s3_bucket.assets
      bucket                  = each.value.id
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_public_access_block" "assets" {
      bucket              = "assets"
      block_public_acls   = true
      block_public_policy = false
    }
  }

  references {
    fsbp         = ["S3.8", "S3.2", "S3.3"]
    cis_aws_5    = ["2.1.4"]
    nist_800_207 = ["1", "2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Data / Data Access"]
    checkov      = ["CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56"]
    trivy        = ["AWS-0086", "AWS-0087", "AWS-0091", "AWS-0093", "AWS-0094"]
    prowler      = ["s3_bucket_level_public_access_block"]
  }
}
