control "ZT-NET-03" {
  title       = "Data and cluster ports are never open to the internet"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A database that answers the internet is one password away from a breach."
  remediation = "Allow the port only from the security group of the component that has an arrow to it."

  applies_to = ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"]
  every      = "sg_ingress"
  condition = !(open_cidr(item.cidrs) && covers_port(
    item, 20, 21, 23, 25, 110, 111, 135, 139, 143, 445, 1433, 1434, 1521, 2049, 2375, 2376, 2379, 3000, 3306, 4333, 5000, 5432, 5439, 5500, 5601,
    6379, 7199, 8088, 8182, 8888, 9042, 9092, 9094, 9096, 9098, 9160, 9200, 9300, 10250, 11211, 27017, 27018, 50070,
  ))

  example "good" {
    resource "aws_security_group_rule" "database" {
      type                     = "ingress"
      security_group_id        = "sg-1"
      source_security_group_id = "sg-2"
      protocol                 = "tcp"
      from_port                = 5432
      to_port                  = 5432
    }
  }

  example "bad" {
    resource "aws_security_group_rule" "database" {
      type              = "ingress"
      security_group_id = "sg-1"
      cidr_blocks       = ["0.0.0.0/0"]
      protocol          = "tcp"
      from_port         = 5432
      to_port           = 5432
    }
  }

  references {
    fsbp         = ["EC2.19", "Redshift.15"]
    cis_aws_5    = ["5.1.2"]
    nist_800_53  = ["AC-4", "AC-4(21)", "CA-9(1)", "CM-2", "CM-2(2)", "CM-7", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(4)", "SC-7(5)"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    prowler      = ["ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports", "ec2_instance_port_cifs_exposed_to_internet"]
  }
}
