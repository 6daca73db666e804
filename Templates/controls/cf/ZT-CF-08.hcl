control "ZT-CF-08" {
  title       = "Responses carry HSTS and security headers"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The browser then refuses the downgrade itself."
  remediation = "Attach a response headers policy."

  applies_to = ["aws_cloudfront_distribution"]
  condition  = is_set(first(resource.default_cache_behavior).response_headers_policy_id)

  example "good" {
    resource "aws_cloudfront_distribution" "site" {
      default_cache_behavior {
        viewer_protocol_policy     = "https-only"
        response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
      }
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      default_cache_behavior {
        viewer_protocol_policy = "https-only"
      }
    }
  }

  references {
    nist_800_53  = ["AC-4(21)", "AC-17(2)", "IA-5(1)", "SC-5", "SC-7", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23", "SI-4", "SI-10"]
    nist_800_207 = ["2", "4", "6"]
    cisa_ztmm    = ["Networks / Traffic Encryption", "Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV2_AWS_32", "CKV_AWS_259"]
  }
}
