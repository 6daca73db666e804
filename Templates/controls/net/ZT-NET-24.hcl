control "ZT-NET-24" {
  title       = "Peering routes name the subnets that need them"
  principle   = "least_privilege"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Peering whole networks is the VPN problem again - access to everything after one check."
  remediation = "Route the head's subnet only; better, use PrivateLink or VPC Lattice for one service."

  applies_to = ["aws_route"]
  when       = is_set(resource.vpc_peering_connection_id)
  condition  = !open_cidr([resource.destination_cidr_block]) && !open_cidr([resource.destination_ipv6_cidr_block])

  example "good" {
    resource "aws_route" "billing" {
      route_table_id            = "rtb-1"
      destination_cidr_block    = "10.1.64.0/20"
      vpc_peering_connection_id = "pcx-1"
    }
  }

  example "bad" {
    resource "aws_route" "billing" {
      route_table_id            = "rtb-1"
      destination_cidr_block    = "0.0.0.0/0"
      vpc_peering_connection_id = "pcx-1"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-4", "AC-4(21)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Networks / Network Segmentation", "Identity / Access Management"]
    checkov      = ["CKV2_AWS_44"]
    prowler      = ["vpc_peering_routing_tables_with_least_privilege"]
  }
}
