control "ZT-OS-03" {
  title       = "OpenSearch enforces HTTPS with TLS 1.2"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "All communication is secured regardless of network location."
  remediation = "Set domain_endpoint_options."

  applies_to = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
  condition = (
    first(resource.domain_endpoint_options).enforce_https != false
    && matches(first(resource.domain_endpoint_options).tls_security_policy, "^Policy-Min-TLS-1-2")
  )

  example "good" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      domain_endpoint_options {
        enforce_https       = true
        tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
      }
    }
  }

  example "bad" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      domain_endpoint_options {
        enforce_https = false
      }
    }
  }

  references {
    fsbp         = ["Opensearch.8", "ES.8"]
    nist_800_53  = ["AC-4", "AC-17(2)", "IA-5(1)", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-12(3)", "SC-13", "SC-23", "SC-23(3)", "SI-7(6)"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_83", "CKV_AWS_228"]
    trivy        = ["AWS-0046", "AWS-0126"]
    prowler      = ["opensearch_service_domains_https_communications_enforced"]
  }
}
