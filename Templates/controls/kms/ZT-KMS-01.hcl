control "ZT-KMS-01" {
  title       = "Customer managed keys rotate"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Less data hangs on one key version."
  remediation = "Set enable_key_rotation = true."

  applies_to = ["aws_kms_key"]
  when = (
    (resource.customer_master_key_spec == null || resource.customer_master_key_spec == "SYMMETRIC_DEFAULT")
    && (resource.key_usage == null || resource.key_usage == "ENCRYPT_DECRYPT")
  )

  condition = resource.enable_key_rotation

  example "good" {
    resource "aws_kms_key" "data" {
      enable_key_rotation = true
    }
  }

  example "bad" {
    resource "aws_kms_key" "data" {
      description = "data"
    }
  }

  references {
    security_hub = ["KMS.4"]
    cis_aws_5    = ["3.6"]
    nist_800_53  = ["SC-12", "SC-12(2)", "SC-28(3)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_7"]
    trivy        = ["AWS-0065"]
    prowler      = ["kms_cmk_rotation_enabled"]
  }
}
