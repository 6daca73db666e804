control "ZT-NET-13" {
  title       = "Network ACLs do not let the internet in on administration ports or on all ports"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The ACL is the second lock when a security group is edited in a hurry."
  remediation = "Remove the entry; allow 443 and the ephemeral range only."

  applies_to = ["aws_network_acl", "aws_default_network_acl", "aws_network_acl_rule"]
  every      = "nacl_ingress"
  condition = !(
    open_cidr(item.cidrs) && item.action == "allow" && (item.protocol == "-1" || item.protocol == "all" || covers_port(item, 20, 21, 22, 3389))
  )

  example "good" {
    resource "aws_network_acl" "public" {
      vpc_id = "vpc-1"

      ingress {
        protocol   = "tcp"
        rule_no    = 100
        action     = "allow"
        cidr_block = "0.0.0.0/0"
        from_port  = 443
        to_port    = 443
      }
    }
  }

  example "bad" {
    resource "aws_network_acl_rule" "all" {
      network_acl_id = "acl-1"
      rule_number    = 100
      rule_action    = "allow"
      protocol       = "-1"
      cidr_block     = "0.0.0.0/0"
    }
  }

  references {
    fsbp         = ["EC2.21"]
    cis_aws_5    = ["5.2"]
    nist_800_53  = ["AC-4(21)", "CA-9(1)", "CM-2", "CM-2(2)", "CM-7", "SC-7", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232", "CKV_AWS_352"]
    trivy        = ["AWS-0102", "AWS-0105"]
    prowler      = ["ec2_networkacl_allow_ingress_any_port", "ec2_networkacl_allow_ingress_tcp_port_22", "ec2_networkacl_allow_ingress_tcp_port_3389"]
  }
}
