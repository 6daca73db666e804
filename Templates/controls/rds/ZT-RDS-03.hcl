control "ZT-RDS-03" {
  title       = "Applications sign in to databases with IAM"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A 15-minute token of a role replaces a password that everybody shares."
  remediation = "Enable it and grant rds-db:connect for one database user per component."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_neptune_cluster"]
  when       = resource.zt.type != "aws_db_instance" || resource.engine == null || matches(resource.engine, "^(mysql|mariadb|postgres)")
  condition  = resource.iam_database_authentication_enabled

  example "good" {
    resource "aws_db_instance" "orders" {
      engine                              = "postgres"
      iam_database_authentication_enabled = true
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      engine = "postgres"
    }
  }

  references {
    fsbp         = ["RDS.10", "RDS.12", "Neptune.7"]
    nist_800_53  = ["AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-6"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_161", "CKV_AWS_162", "CKV_AWS_359"]
    trivy        = ["AWS-0176"]
    prowler      = ["rds_instance_iam_authentication_enabled", "rds_cluster_iam_authentication_enabled", "neptune_cluster_iam_authentication_enabled"]
  }
}
