control "ZT-DDB-01" {
  title       = "DynamoDB tables use a customer managed key"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The key policy decides who can read, independent of the table's IAM policies."
  remediation = "Add server_side_encryption with kms_key_arn."

  applies_to = ["aws_dynamodb_table"]
  condition = (
    first(resource.server_side_encryption).enabled == true && is_set(first(resource.server_side_encryption).kms_key_arn)
    && !matches(first(resource.server_side_encryption).kms_key_arn, "alias/aws/")
  )

  example "good" {
    resource "aws_kms_key" "data" {}

    resource "aws_dynamodb_table" "orders" {
      name = "orders"

      server_side_encryption {
        enabled     = true
        kms_key_arn = aws_kms_key.data.arn
      }
    }
  }

  example "bad" {
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }
  }

  references {
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_119", "CKV_AWS_271"]
    trivy        = ["AWS-0025"]
    prowler      = ["dynamodb_tables_kms_cmk_encryption_enabled"]
  }
}
