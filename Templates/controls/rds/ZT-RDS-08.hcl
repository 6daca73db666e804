control "ZT-RDS-08" {
  title       = "Data stores cannot be deleted by accident or by an intruder"
  principle   = "assume_breach"
  phase       = 3
  severity    = "medium"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "Deletion then needs two calls, and the first one raises an alarm."
  remediation = "Set deletion_protection = true."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_dynamodb_table"]
  condition  = resource.deletion_protection == true || resource.deletion_protection_enabled == true

  example "good" {
    resource "aws_db_instance" "orders" {
      deletion_protection = true
    }
  }

  example "bad" {
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }
  }

  references {
    fsbp         = ["RDS.7", "RDS.8", "DocumentDB.5", "Neptune.4", "DynamoDB.6"]
    nist_800_53  = ["CM-3", "SC-5(2)", "SI-13(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Data / Data Availability"]
    checkov      = ["CKV_AWS_139", "CKV_AWS_293", "CKV2_AWS_58"]
    trivy        = ["AWS-0177", "AWS-0343"]
    prowler      = ["rds_instance_deletion_protection", "rds_cluster_deletion_protection", "dynamodb_table_deletion_protection_enabled", "documentdb_cluster_deletion_protection", "neptune_cluster_deletion_protection"]
  }
}
