control "ZT-LOG-21" {
  title       = "DNS queries of every VPC are logged"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "DNS is how malware phones home through a closed firewall."
  remediation = "Add a resolver query log config and associate it with the VPC."

  applies_to = ["aws_vpc"]

  companion "association" {
    type = "aws_route53_resolver_query_log_config_association"
    by   = "resource_id"
  }

  condition = companion.association != null

  example "good" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_route53_resolver_query_log_config_association" "main" {
      resolver_query_log_config_id = "rqlc-1"
      resource_id                  = aws_vpc.main.id
    }
  }

  example "bad" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  }

  references {
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
  }
}
