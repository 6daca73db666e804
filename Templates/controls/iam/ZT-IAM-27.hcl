control "ZT-IAM-27" {
  title       = "Remaining access keys are rotated within 90 days and there is one per user"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  rationale   = "A key that is never rotated is a leak that never ends."
  remediation = "Add the Config rule and drop the second key."

  when = length(resources("aws_iam_access_key")) > 0
  condition = length(resources("aws_securityhub_standards_subscription")) > 0 || anytrue([
    for rule in resources("aws_config_config_rule") : anytrue([for source in all_of(rule.source) : source.source_identifier == "ACCESS_KEYS_ROTATED"])
  ])

  example "good" {
    resource "aws_iam_access_key" "legacy" {
      user = "legacy"
    }

    resource "aws_config_config_rule" "keys" {
      name             = "access-keys-rotated"
      input_parameters = jsonencode({ maxAccessKeyAge = "90" })

      source {
        owner             = "AWS"
        source_identifier = "ACCESS_KEYS_ROTATED"
      }
    }
  }

  example "bad" {
    resource "aws_iam_access_key" "legacy" {
      user = "legacy"
    }
  }

  references {
    fsbp         = ["IAM.3"]
    cis_aws_5    = ["1.12", "1.13"]
    nist_800_53  = ["AC-2(1)", "AC-2(3)", "AC-3(15)"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    trivy        = ["AWS-0146", "AWS-0167"]
    prowler      = ["iam_rotate_access_key_90_days", "iam_user_two_active_access_key"]
  }
}
