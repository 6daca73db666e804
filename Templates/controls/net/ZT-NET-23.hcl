control "ZT-NET-23" {
  title       = "Transit gateways accept and route nothing by default"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With the defaults every attached VPC can route to every other - a flat network across accounts."
  remediation = "Disable the three defaults and add one aws_ec2_transit_gateway_route_table per segment."

  applies_to = ["aws_ec2_transit_gateway"]
  condition = (
    resource.auto_accept_shared_attachments != "enable" && resource.default_route_table_association == "disable"
    && resource.default_route_table_propagation == "disable"
  )

  fix {
    default_route_table_association = "disable"
    default_route_table_propagation = "disable"
  }

  example "good" {
    resource "aws_ec2_transit_gateway" "hub" {
      default_route_table_association = "disable"
      default_route_table_propagation = "disable"
    }
  }

  example "bad" {
    resource "aws_ec2_transit_gateway" "hub" {
      description = "hub"
    }
  }

  example "bad" {
    resource "aws_ec2_transit_gateway" "hub" {
      auto_accept_shared_attachments  = "enable"
      default_route_table_association = "disable"
      default_route_table_propagation = "disable"
    }
  }

  references {
    fsbp         = ["EC2.23"]
    nist_800_53  = ["AC-4(21)", "CA-9(1)", "CM-2"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_331"]
    prowler      = ["ec2_transitgateway_auto_accept_vpc_attachments"]
  }
}
