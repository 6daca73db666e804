control "ZT-NET-02" {
  title       = "SSH and RDP are not reachable from the internet"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Remote administration ports on the internet are attacked within minutes."
  remediation = "Delete the rule; use Session Manager or Verified Access."

  applies_to = ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"]
  every      = "sg_ingress"
  condition  = !(open_cidr(item.cidrs) && covers_port(item, 22, 3389))

  example "good" {
    resource "aws_security_group" "bastion" {
      ingress {
        protocol    = "tcp"
        from_port   = 22
        to_port     = 22
        cidr_blocks = ["198.51.100.7/32"]
      }
    }
  }

  example "bad" {
    resource "aws_security_group" "bastion" {
      ingress {
        protocol    = "tcp"
        from_port   = 22
        to_port     = 22
        cidr_blocks = ["0.0.0.0/0"]
      }
    }
  }

  example "bad" {
    resource "aws_vpc_security_group_ingress_rule" "desktop" {
      security_group_id = "sg-1"
      ip_protocol       = "tcp"
      from_port         = 3000
      to_port           = 4000
      cidr_ipv6         = "::/0"
    }
  }

  references {
    security_hub = ["EC2.13", "EC2.14", "EC2.53", "EC2.54"]
    cis_aws_5    = ["5.3", "5.4"]
    nist_800_53  = ["AC-4", "AC-4(21)", "CM-7", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(4)", "SC-7(5)"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_24", "CKV_AWS_25"]
    trivy        = ["AWS-0107"]
    prowler      = ["ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22", "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389"]
  }
}
