control "ZT-KIN-01" {
  title       = "Kinesis streams and Firehose are encrypted with KMS"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The stream buffers the same records as the store behind it."
  remediation = "Set encryption_type = \"KMS\"."

  applies_to = ["aws_kinesis_stream"]
  condition  = resource.encryption_type == "KMS"

  example "good" {
    resource "aws_kinesis_stream" "clicks" {
      name            = "clicks"
      encryption_type = "KMS"
      kms_key_id      = "alias/clicks"
    }
  }

  example "bad" {
    resource "aws_kinesis_stream" "clicks" {
      name = "clicks"
    }
  }

  references {
    fsbp         = ["Kinesis.1", "DataFirehose.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_43", "CKV_AWS_240"]
    trivy        = ["AWS-0064"]
    prowler      = ["kinesis_stream_encrypted_at_rest", "firehose_stream_encrypted_at_rest"]
  }
}
