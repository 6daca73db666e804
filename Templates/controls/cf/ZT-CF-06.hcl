control "ZT-CF-06" {
  title       = "CloudFront talks TLS 1.2 to its custom origins"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The stretch from the edge to the origin crosses the internet too."
  remediation = "Set https-only and [TLSv1.2]."

  applies_to = ["aws_cloudfront_distribution"]
  condition = alltrue([
    for origin in all_of(resource.origin) : alltrue([
      for custom in all_of(origin.custom_origin_config) :
      custom.origin_protocol_policy == "https-only" && !any_matches(custom.origin_ssl_protocols, "^(SSLv3|TLSv1|TLSv1\\.1)$")
    ])
  ])

  example "good" {
    resource "aws_cloudfront_distribution" "site" {
      origin {
        origin_id   = "alb"
        domain_name = "origin.example.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      origin {
        origin_id   = "alb"
        domain_name = "origin.example.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "http-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  }

  references {
    fsbp         = ["CloudFront.9", "CloudFront.10"]
    nist_800_53  = ["AC-4", "AC-17(2)", "IA-5(1)", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-12(3)", "SC-13", "SC-23", "SC-23(3)", "SI-7(6)"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV2_AWS_72", "CKV2_AWS_54"]
    prowler      = ["cloudfront_distributions_origin_traffic_encrypted", "cloudfront_distributions_using_deprecated_ssl_protocols"]
  }
}
