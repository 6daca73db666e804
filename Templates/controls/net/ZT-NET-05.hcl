control "ZT-NET-05" {
  title       = "Egress is limited to what the arrows need"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Exfiltration and command-and-control leave through egress."
  remediation = "Replace the allow-all egress by one rule per outgoing arrow plus 443 to the VPC endpoints and the S3/DynamoDB prefix lists."

  applies_to = ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_egress_rule"]
  every      = "sg_egress"
  condition = !(
    open_cidr(item.cidrs) && (item.protocol == "-1" || item.protocol == "all" || item.from_port == -1 || (item.from_port <= 1 && item.to_port >= 65535))
  )

  example "good" {
    resource "aws_vpc_security_group_egress_rule" "database" {
      security_group_id            = "sg-1"
      referenced_security_group_id = "sg-2"
      ip_protocol                  = "tcp"
      from_port                    = 5432
      to_port                      = 5432
    }
  }

  example "bad" {
    resource "aws_security_group" "app" {
      egress {
        protocol    = "-1"
        from_port   = 0
        to_port     = 0
        cidr_blocks = ["0.0.0.0/0"]
      }
    }
  }

  references {
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_382"]
    trivy        = ["AWS-0104"]
  }
}
