control "ZT-NET-09" {
  title       = "The default security group of each VPC allows nothing"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A resource launched without a group lands in the default one; it should be a dead end."
  remediation = "Add aws_default_security_group without rules."

  applies_to = ["aws_vpc"]

  companion "default" {
    type = "aws_default_security_group"
    by   = "vpc_id"
  }

  condition = companion.default != null && length(all_of(companion.default.ingress)) == 0 && length(all_of(companion.default.egress)) == 0

  fix {
    resource "aws_default_security_group" "zt.name" {
      vpc_id = resource.id
    }
  }

  example "good" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_default_security_group" "main" {
      vpc_id = aws_vpc.main.id
    }
  }

  example "bad" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  }

  example "bad" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_default_security_group" "main" {
      vpc_id = aws_vpc.main.id

      ingress {
        protocol  = "-1"
        from_port = 0
        to_port   = 0
        self      = true
      }
    }
  }

  references {
    fsbp         = ["EC2.2"]
    cis_aws_5    = ["5.5"]
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(4)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV2_AWS_12"]
    trivy        = ["AWS-0173"]
    prowler      = ["ec2_securitygroup_default_restrict_traffic"]
  }
}
