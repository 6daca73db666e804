control "ZT-RDS-07" {
  title       = "Databases keep automated backups"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "Recovery is the last control."
  remediation = "Set backup_retention_period = 7 or more."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster"]
  when       = !is_set(resource.replicate_source_db)
  condition  = resource.backup_retention_period >= 7 || (environment == "dev" && resource.backup_retention_period >= 1)

  example "good" {
    resource "aws_db_instance" "orders" {
      backup_retention_period = 14
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      backup_retention_period = 0
    }
  }

  references {
    fsbp         = ["RDS.11", "RDS.50", "DocumentDB.2", "Neptune.5"]
    nist_800_53  = ["CP-6", "CP-6(1)", "CP-6(2)", "CP-9", "CP-10", "SC-5(2)", "SI-12", "SI-13(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Data / Data Availability"]
    checkov      = ["CKV_AWS_133", "CKV_AWS_360", "CKV_AWS_361"]
    trivy        = ["AWS-0077"]
    prowler      = ["rds_instance_backup_enabled", "documentdb_cluster_backup_enabled", "neptune_cluster_backup_enabled"]
  }
}
