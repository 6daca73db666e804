control "ZT-CF-04" {
  title       = "CloudFront writes access logs"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without it nobody can tell what was fetched."
  remediation = "Add logging_config."

  applies_to = ["aws_cloudfront_distribution"]

  companion "delivery" {
    type = "aws_cloudwatch_log_delivery_source"
    by   = "resource_arn"
  }

  condition = is_set(first(resource.logging_config).bucket) || anytrue([for source in companions.delivery : source.log_type == "ACCESS_LOGS"])

  example "good" {
    resource "aws_cloudfront_distribution" "site" {
      logging_config {
        bucket = "logs.s3.amazonaws.com"
      }
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      enabled = true
    }
  }

  references {
    fsbp         = ["CloudFront.5"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_86"]
    trivy        = ["AWS-0010"]
    prowler      = ["cloudfront_distributions_logging_enabled"]
  }
}
