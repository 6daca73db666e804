control "ZT-IAM-36" {
  title       = "TLS certificates live in ACM, not in IAM"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An expired or copied certificate is an identity that nobody controls."
  remediation = "Use aws_acm_certificate."

  applies_to = ["aws_iam_server_certificate", "aws_acm_certificate"]
  condition  = resource.zt.type == "aws_acm_certificate"

  example "good" {
    resource "aws_acm_certificate" "shop" {
      domain_name       = "shop.example.com"
      validation_method = "DNS"
    }
  }

  example "bad" {
    resource "aws_iam_server_certificate" "shop" {
      name             = "shop"
      certificate_body = "-----BEGIN CERTIFICATE-----"
      private_key      = "from elsewhere"
    }
  }

  references {
    security_hub = ["IAM.26"]
    cis_aws_5    = ["1.18"]
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-5(1)", "IA-5(7)", "IA-8", "IA-9", "SC-12", "SC-28"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    trivy        = ["AWS-0168"]
    prowler      = ["iam_no_expired_server_certificates_stored"]
  }
}
