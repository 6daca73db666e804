control "ZT-CF-03" {
  title       = "CloudFront has a WAF"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Every request is validated at the edge."
  remediation = "Set web_acl_id."

  applies_to = ["aws_cloudfront_distribution"]
  condition  = is_set(resource.web_acl_id)

  example "good" {
    resource "aws_wafv2_web_acl" "edge" {
      name  = "edge"
      scope = "CLOUDFRONT"
    }

    resource "aws_cloudfront_distribution" "site" {
      web_acl_id = aws_wafv2_web_acl.edge.arn
    }
  }

  example "bad" {
    resource "aws_cloudfront_distribution" "site" {
      enabled = true
    }
  }

  references {
    fsbp         = ["CloudFront.6"]
    nist_800_53  = ["AC-4(21)"]
    nist_800_207 = ["4", "6"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV_AWS_68"]
    trivy        = ["AWS-0011"]
    prowler      = ["cloudfront_distributions_using_waf"]
  }
}
