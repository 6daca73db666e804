control "ZT-EC2-02" {
  title       = "The account defaults new instances to IMDSv2"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account_region"
  rationale   = "It also covers instances that are launched by hand or by a managed service."
  remediation = "Add aws_ec2_instance_metadata_defaults per region."

  condition = anytrue([for defaults in resources("aws_ec2_instance_metadata_defaults") : defaults.zt.region == region && defaults.http_tokens == "required"])

  fix {
    resource "aws_ec2_instance_metadata_defaults" "this" {
      for_each    = toset(var.governed_regions)
      region      = each.key
      http_tokens = "required"
    }
  }

  example "good" {
    resource "aws_ec2_instance_metadata_defaults" "this" {
      http_tokens = "required"
    }
  }

  example "bad" {
    resource "aws_ec2_instance_metadata_defaults" "this" {
      http_tokens = "optional"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "CA-9(1)", "CM-2", "CM-3", "CM-6", "CM-8", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "5", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Cross-cutting / Governance"]
    prowler      = ["ec2_instance_account_imdsv2_enabled"]
  }
}
