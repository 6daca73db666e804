control "ZT-S3-02" {
  title       = "The account blocks public S3 access"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account"
  rationale   = "It covers buckets that nobody drew."
  remediation = "Add it once per account."

  condition = anytrue([
    for block in resources("aws_s3_account_public_access_block") :
    block.block_public_acls && block.block_public_policy && block.ignore_public_acls && block.restrict_public_buckets
  ])

  fix {
    resource "aws_s3_account_public_access_block" "this" {
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }

  example "good" {
    resource "aws_s3_account_public_access_block" "this" {
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }

  example "bad" {
    resource "aws_s3_account_public_access_block" "this" {
      block_public_acls = true
    }
  }

  references {
    fsbp         = ["S3.1"]
    cis_aws_5    = ["2.1.4"]
    nist_800_207 = ["1", "2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Data / Data Access"]
    prowler      = ["s3_account_level_public_access_blocks"]
  }
}
