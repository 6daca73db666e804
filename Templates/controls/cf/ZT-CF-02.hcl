control "ZT-CF-02" {
  title       = "CloudFront uses its own certificate and TLS 1.2 or newer"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The default certificate forces TLSv1 as the minimum."
  remediation = "Use an ACM certificate in us-east-1 and TLSv1.2_2021."

  applies_to = ["aws_cloudfront_distribution"]
  condition = (
    is_set(first(resource.viewer_certificate).acm_certificate_arn)
    && matches(first(resource.viewer_certificate).minimum_protocol_version, "^TLSv1\\.(2_20(18|19|21)|[23]_202[5-9])$")
  )

  example "good" {
    resource "aws_cloudfront_distribution" "site" {
      viewer_certificate {
        acm_certificate_arn      = "arn:aws:acm:us-east-1:111111111111:certificate/1"
        minimum_protocol_version = "TLSv1.2_2021"
        ssl_support_method       = "sni-only"
      }
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      viewer_certificate {
        cloudfront_default_certificate = true
      }
    }
  }

  references {
    fsbp         = ["CloudFront.7", "CloudFront.8", "CloudFront.15"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_174", "CKV2_AWS_42"]
    trivy        = ["AWS-0013"]
    prowler      = ["cloudfront_distributions_custom_ssl_certificate", "cloudfront_distributions_https_sni_enabled"]
  }
}
