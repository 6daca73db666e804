control "ZT-LOG-11" {
  title       = "GuardDuty is enabled in every region in use"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "account_region"
  service     = "guardduty"
  rationale   = "It works out of the box and starts to find problems immediately."
  remediation = "Add aws_guardduty_detector per region."

  condition = anytrue([for detector in resources("aws_guardduty_detector") : detector.zt.region == region && detector.enable != false])

  fix {
    resource "aws_guardduty_detector" "this" {
      for_each = toset(var.governed_regions)
      region   = each.key
      enable   = true
    }
  }

  example "good" {
    resource "aws_guardduty_detector" "this" {
      enable = true
    }
  }

  example "bad" {}

  example "bad" {
    resource "aws_guardduty_detector" "this" {
      enable = false
    }
  }

  # The provider's region is eu-west-1, and the detector stands in another.
  example "bad" {
    resource "aws_guardduty_detector" "this" {
      region = "us-east-1"
    }
  }

  references {
    fsbp         = ["GuardDuty.1"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV_AWS_238", "CKV2_AWS_3"]
    prowler      = ["guardduty_is_enabled"]
  }
}
