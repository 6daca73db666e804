control "ZT-S3-03" {
  title       = "Buckets use no ACLs, and certainly no public ones"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "ACLs are a second permission system that reviews miss."
  remediation = "Set BucketOwnerEnforced and delete aws_s3_bucket_acl."

  applies_to = ["aws_s3_bucket"]

  companion "acl" {
    type = "aws_s3_bucket_acl"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  companion "ownership" {
    type = "aws_s3_bucket_ownership_controls"
    by   = "bucket"
    to   = ["id", "bucket"]
  }

  condition = (
    !matches(resource.acl, "^(public-read|public-read-write|authenticated-read)$")
    && alltrue([
      for acl in companions.acl :
      !matches(acl.acl, "^(public-read|public-read-write|authenticated-read)$") && alltrue([
        for grant in all_of(first(acl.access_control_policy).grant) : !matches(first(grant.grantee).uri, "(AllUsers|AuthenticatedUsers)$")
      ])
    ])
    && (companion.ownership == null || first(companion.ownership.rule).object_ownership != "ObjectWriter")
  )

  example "good" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_ownership_controls" "assets" {
      bucket = aws_s3_bucket.assets.id

      rule {
        object_ownership = "BucketOwnerEnforced"
      }
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_acl" "assets" {
      bucket = aws_s3_bucket.assets.id
      acl    = "public-read"
    }
  }

  references {
    fsbp         = ["S3.2", "S3.3", "S3.12"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_20", "CKV_AWS_57", "CKV_AWS_375", "CKV2_AWS_43", "CKV2_AWS_65"]
    trivy        = ["AWS-0092"]
    prowler      = ["s3_bucket_acl_prohibited", "s3_bucket_public_list_acl", "s3_bucket_public_write_acl"]
  }
}
