control "ZT-SQS-01" {
  title       = "SQS queues are encrypted, with a customer managed key where other accounts or services write"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Messages wait on disk."
  remediation = "Set kms_master_key_id; the key policy must let the arrow's service principal use kms:GenerateDataKey and kms:Decrypt."

  applies_to = ["aws_sqs_queue"]
  condition  = is_set(resource.kms_master_key_id) || resource.sqs_managed_sse_enabled != false

  example "good" {
    resource "aws_sqs_queue" "orders" {
      kms_master_key_id = "alias/orders"
    }
  }

  example "bad" {
    resource "aws_sqs_queue" "orders" {
      sqs_managed_sse_enabled = false
    }
  }

  references {
    fsbp         = ["SQS.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_27", "CKV2_AWS_73"]
    trivy        = ["AWS-0096", "AWS-0135"]
    prowler      = ["sqs_queues_server_side_encryption_enabled"]
  }
}
