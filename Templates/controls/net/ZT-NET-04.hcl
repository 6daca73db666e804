control "ZT-NET-04" {
  title       = "No rule opens all ports or all protocols"
  principle   = "least_privilege"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A rule without a port is a flat network with extra steps."
  remediation = "One rule per arrow with the arrow's port."

  applies_to = ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"]
  every      = "sg_ingress"
  condition = (
    (item.protocol != "-1" && item.protocol != "all" || item.self == true) && !(item.from_port <= 1 && item.to_port >= 65535) && item.from_port != -1
  )

  example "good" {
    resource "aws_security_group" "app" {
      ingress {
        protocol        = "tcp"
        from_port       = 8080
        to_port         = 8080
        security_groups = ["sg-1"]
      }
    }
  }

  example "bad" {
    resource "aws_security_group" "app" {
      ingress {
        protocol        = "-1"
        from_port       = 0
        to_port         = 0
        security_groups = ["sg-1"]
      }
    }
  }

  example "bad" {
    resource "aws_vpc_security_group_ingress_rule" "all" {
      security_group_id = "sg-1"
      ip_protocol       = "tcp"
      from_port         = 0
      to_port           = 65535
      cidr_ipv4         = "10.0.0.0/16"
    }
  }

  references {
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_277"]
    prowler      = ["ec2_securitygroup_allow_ingress_from_internet_to_all_ports"]
  }
}
