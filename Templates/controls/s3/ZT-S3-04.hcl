control "ZT-S3-04" {
  title       = "Buckets refuse plain HTTP"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "All communication is secured regardless of network location."
  remediation = "Add the DenyInsecureTransport statement."

  applies_to = ["aws_s3_bucket"]
  condition = anytrue([
    for statement in statements :
    statement.effect == "Deny" && anytrue([
      for condition in statement.conditions : matches(condition.variable, "(?i)^aws:SecureTransport$") && any_matches(condition.values, "^false$")
    ])
  ])

  fix {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        sid       = "DenyInsecureTransport"
        effect    = "Deny"
        actions   = ["s3:*"]
        resources = [resource.arn, "${resource.arn}/*"]

        principals {
          type        = "*"
          identifiers = ["*"]
        }

        condition {
          test     = "Bool"
          variable = "aws:SecureTransport"
          values   = ["false"]
        }
      }
    }
  }

  example "good" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }

    resource "aws_s3_bucket_policy" "assets" {
      bucket = aws_s3_bucket.assets.id
      policy = jsonencode({
        Statement = [{
          Effect    = "Deny"
          Principal = "*"
          Action    = "s3:*"
          Resource  = [aws_s3_bucket.assets.arn, "${aws_s3_bucket.assets.arn}/*"]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "assets" {
      bucket = "assets"
    }
  }

  references {
    fsbp         = ["S3.5"]
    cis_aws_5    = ["2.1.1"]
    nist_800_53  = ["AC-4", "AC-17(2)", "IA-5(1)", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-12(3)", "SC-13", "SC-23", "SC-23(3)", "SI-7(6)"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_379"]
    prowler      = ["s3_bucket_secure_transport_policy"]
  }
}
