control "ZT-RDS-06" {
  title       = "Database logs go to CloudWatch"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Failed logins in the database are invisible to CloudTrail."
  remediation = "Export the engine's logs; for PostgreSQL add pgaudit / log_connections in the parameter group."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster"]
  condition = (
    length(concat(all_of(resource.enabled_cloudwatch_logs_exports), all_of(resource.enable_cloudwatch_logs_exports))) > 0
    && (
      any_matches(concat(all_of(resource.enabled_cloudwatch_logs_exports), all_of(resource.enable_cloudwatch_logs_exports)), "^audit$")
      || matches(resource.engine, "postgres|oracle|sqlserver|db2")
    )
  )

  example "good" {
    resource "aws_db_instance" "orders" {
      engine                          = "postgres"
      enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      engine = "postgres"
    }
  }

  references {
    fsbp         = ["RDS.9", "RDS.34", "RDS.36", "RDS.37", "RDS.40", "RDS.42", "RDS.45", "DocumentDB.4", "Neptune.2"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_129", "CKV_AWS_324", "CKV_AWS_325", "CKV_AWS_85", "CKV_AWS_101"]
    trivy        = ["AWS-0020", "AWS-0075"]
    prowler      = ["rds_instance_integration_cloudwatch_logs", "rds_cluster_integration_cloudwatch_logs", "documentdb_cluster_cloudwatch_log_export", "neptune_cluster_integration_cloudwatch_logs"]
  }
}
