control "ZT-ACM-01" {
  title       = "Certificates are specific, DNS-validated and strong"
  principle   = "least_privilege"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A wildcard key compromised in one service impersonates all of them."
  remediation = "One certificate per front door with its exact names."

  applies_to = ["aws_acm_certificate"]
  condition = (
    !matches(resource.domain_name, "^\\*\\.") && !any_matches(resource.subject_alternative_names, "^\\*\\.")
    && (resource.validation_method == "DNS" || is_set(resource.certificate_body) || is_set(resource.certificate_authority_arn))
    && resource.key_algorithm != "RSA_1024" && first(resource.options).certificate_transparency_logging_preference != "DISABLED"
  )

  example "good" {
    resource "aws_acm_certificate" "shop" {
      domain_name       = "shop.example.com"
      validation_method = "DNS"
    }
  }

  example "bad" {
    resource "aws_acm_certificate" "shop" {
      domain_name       = "*.example.com"
      validation_method = "DNS"
    }
  }

  references {
    fsbp         = ["ACM.1", "ACM.2"]
    nist_800_53  = ["SC-7(16)", "SC-28(3)"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Networks / Traffic Encryption"]
    checkov      = ["CKV2_AWS_71", "CKV_AWS_234"]
    prowler      = ["acm_certificates_with_secure_key_algorithms", "acm_certificates_expiration_check"]
  }
}
