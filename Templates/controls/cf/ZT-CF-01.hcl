control "ZT-CF-01" {
  title       = "CloudFront serves HTTPS only"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "All communication is secured regardless of network location."
  remediation = "Set viewer_protocol_policy = \"redirect-to-https\"."

  applies_to = ["aws_cloudfront_distribution"]
  condition = alltrue([
    for behavior in concat(all_of(resource.default_cache_behavior), all_of(resource.ordered_cache_behavior)) :
    contains(["redirect-to-https", "https-only"], behavior.viewer_protocol_policy)
  ])

  example "good" {
    resource "aws_cloudfront_distribution" "site" {
      default_cache_behavior {
        viewer_protocol_policy = "redirect-to-https"
      }
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      default_cache_behavior {
        viewer_protocol_policy = "redirect-to-https"
      }

      ordered_cache_behavior {
        path_pattern           = "/api/*"
        viewer_protocol_policy = "allow-all"
      }
    }
  }

  references {
    fsbp         = ["CloudFront.3"]
    nist_800_53  = ["AC-4", "AC-17(2)", "IA-5(1)", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-12(3)", "SC-13", "SC-23", "SC-23(3)", "SI-7(6)"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_34"]
    trivy        = ["AWS-0012"]
    prowler      = ["cloudfront_distributions_https_enabled"]
  }
}
