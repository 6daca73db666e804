control "ZT-DDB-02" {
  title       = "DynamoDB tables have point-in-time recovery"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "A compromised writer can be undone to the second."
  remediation = "Add point_in_time_recovery { enabled = true }."

  applies_to = ["aws_dynamodb_table"]
  condition  = first(resource.point_in_time_recovery).enabled == true

  example "good" {
    resource "aws_dynamodb_table" "orders" {
      name = "orders"

      point_in_time_recovery {
        enabled = true
      }
    }
  }

  example "bad" {
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }
  }

  references {
    fsbp         = ["DynamoDB.2"]
    nist_800_53  = ["CP-6(2)", "CP-9", "CP-10", "SC-5(2)", "SI-12", "SI-13(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Data / Data Availability"]
    checkov      = ["CKV_AWS_28", "CKV_AWS_165"]
    trivy        = ["AWS-0024"]
    prowler      = ["dynamodb_tables_pitr_enabled"]
  }
}
