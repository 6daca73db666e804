control "ZT-OS-02" {
  title       = "OpenSearch encrypts at rest and between nodes"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Indices hold copies of what the databases protect."
  remediation = "Set both blocks."

  applies_to = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
  condition  = first(resource.encrypt_at_rest).enabled == true && first(resource.node_to_node_encryption).enabled == true

  example "good" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      encrypt_at_rest {
        enabled = true
      }

      node_to_node_encryption {
        enabled = true
      }
    }
  }

  example "bad" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      encrypt_at_rest {
        enabled = true
      }
    }
  }

  references {
    fsbp         = ["Opensearch.1", "Opensearch.3", "ES.1", "ES.3"]
    nist_800_207 = ["1", "2", "4"]
    cisa_ztmm    = ["Data / Data Encryption", "Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_5", "CKV_AWS_6"]
    trivy        = ["AWS-0048", "AWS-0043"]
    prowler      = ["opensearch_service_domains_encryption_at_rest_enabled", "opensearch_service_domains_node_to_node_encryption_enabled"]
  }
}
