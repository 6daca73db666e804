control "ZT-KMS-03" {
  title       = "Keys cannot be destroyed quickly"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Crypto-shredding is sabotage too; and one key for all is one blast radius."
  remediation = "Leave deletion_window_in_days at 30 (at least 14) and do not switch keys off in code."

  applies_to = ["aws_kms_key"]
  condition = (
    (resource.deletion_window_in_days == null || resource.deletion_window_in_days >= 14)
    && resource.is_enabled != false && resource.bypass_policy_lockout_safety_check != true
  )

  example "good" {
    resource "aws_kms_key" "data" {
      deletion_window_in_days = 30
    }
  }

  example "bad" {
    resource "aws_kms_key" "data" {
      deletion_window_in_days = 7
    }
  }

  references {
    fsbp         = ["KMS.3"]
    nist_800_53  = ["SC-12", "SC-12(2)"]
    nist_800_207 = ["2", "3", "5"]
    cisa_ztmm    = ["Networks / Network Segmentation", "Data / Data Availability"]
    checkov      = ["CKV_AWS_227"]
    prowler      = ["kms_cmk_not_deleted_unintentionally"]
  }
}
