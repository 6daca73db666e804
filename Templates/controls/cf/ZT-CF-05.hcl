control "ZT-CF-05" {
  title       = "S3 origins accept CloudFront only (origin access control)"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Otherwise the WAF and the cache can be bypassed by going to the bucket."
  remediation = "Add aws_cloudfront_origin_access_control and the bucket policy."

  applies_to = ["aws_cloudfront_distribution"]
  condition = alltrue([
    for origin in all_of(resource.origin) :
    !(refers_to(origin.domain_name, "aws_s3_bucket") || matches(origin.domain_name, "\\.s3[.-][a-z0-9.-]*amazonaws\\.com$"))
    || is_set(origin.origin_access_control_id) || is_set(first(origin.s3_origin_config).origin_access_identity)
  ])

  example "good" {
    resource "aws_s3_bucket" "site" {}

    resource "aws_cloudfront_origin_access_control" "site" {
      name = "site"
    }

    resource "aws_cloudfront_distribution" "site" {
      origin {
        origin_id                = "site"
        domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
        origin_access_control_id = aws_cloudfront_origin_access_control.site.id
      }
    }
  }

  example "bad" {
    resource "aws_s3_bucket" "site" {}

    resource "aws_cloudfront_distribution" "site" {
      origin {
        origin_id   = "site"
        domain_name = aws_s3_bucket.site.bucket_regional_domain_name
      }
    }
  }

  references {
    fsbp         = ["CloudFront.13"]
    nist_800_207 = ["2", "3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV2_AWS_46"]
    prowler      = ["cloudfront_distributions_s3_origin_access_control"]
  }
}
