control "ZT-NET-11" {
  title       = "Subnets do not hand out public addresses"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Exposure must be a decision about one resource, not a property of a subnet."
  remediation = "Set map_public_ip_on_launch = false."

  applies_to = ["aws_subnet", "aws_default_subnet"]
  condition  = resource.map_public_ip_on_launch != true && resource.assign_ipv6_address_on_creation != true

  example "good" {
    resource "aws_subnet" "a" {
      vpc_id     = "vpc-1"
      cidr_block = "10.0.0.0/24"
    }
  }

  example "bad" {
    resource "aws_subnet" "a" {
      vpc_id                  = "vpc-1"
      cidr_block              = "10.0.0.0/24"
      map_public_ip_on_launch = true
    }
  }

  references {
    fsbp         = ["EC2.15"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_130"]
    trivy        = ["AWS-0164"]
    prowler      = ["vpc_subnet_no_public_ip_by_default"]
  }
}
