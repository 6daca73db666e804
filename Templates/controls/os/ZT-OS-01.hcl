control "ZT-OS-01" {
  title       = "OpenSearch domains live in a VPC"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A public search endpoint is a classic leak."
  remediation = "Add vpc_options (forces a new domain)."

  applies_to = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
  condition  = length(all_of(resource.vpc_options)) > 0

  example "good" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      vpc_options {
        subnet_ids = ["subnet-1"]
      }
    }
  }

  example "bad" {
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"
    }
  }

  references {
    fsbp         = ["Opensearch.2", "ES.2"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_137", "CKV_AWS_248"]
    prowler      = ["opensearch_service_domains_not_publicly_accessible"]
  }
}
