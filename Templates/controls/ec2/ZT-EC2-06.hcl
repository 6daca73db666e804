control "ZT-EC2-06" {
  title       = "EBS encryption is the account default"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account_region"
  rationale   = "One forgotten attribute no longer matters."
  remediation = "Add aws_ebs_encryption_by_default per region."

  condition = anytrue([for default in resources("aws_ebs_encryption_by_default") : default.zt.region == region && default.enabled != false])

  fix {
    resource "aws_ebs_encryption_by_default" "this" {
      for_each = toset(var.governed_regions)
      region   = each.key
      enabled  = true
    }
  }

  example "good" {
    resource "aws_ebs_encryption_by_default" "this" {}
  }

  example "bad" {
    resource "aws_ebs_encryption_by_default" "this" {
      enabled = false
    }
  }

  references {
    fsbp         = ["EC2.7"]
    cis_aws_5    = ["5.1.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_106"]
    prowler      = ["ec2_ebs_default_encryption"]
  }
}
