control "ZT-KMS-05" {
  title       = "Keys have an explicit policy"
  principle   = "least_privilege"
  phase       = 3
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The default policy makes the key as open as the widest kms permission in the account."
  remediation = "Write the policy from the arrows."

  applies_to = ["aws_kms_key"]

  companion "policy" {
    type = "aws_kms_key_policy"
    by   = "key_id"
    to   = ["id", "key_id", "arn"]
  }

  condition = is_set(resource.policy) || companion.policy != null

  example "good" {
    resource "aws_kms_key" "data" {}

    resource "aws_kms_key_policy" "data" {
      key_id = aws_kms_key.data.id
      policy = "{}"
    }
  }

  example "bad" {
    resource "aws_kms_key" "data" {
      description = "data"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV2_AWS_64"]
  }
}
