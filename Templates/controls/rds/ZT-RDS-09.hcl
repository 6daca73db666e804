control "ZT-RDS-09" {
  title       = "Database engines patch themselves"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A known hole in the engine needs no credentials."
  remediation = "Remove auto_minor_version_upgrade = false."

  applies_to = ["aws_db_instance", "aws_rds_cluster_instance", "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_dms_replication_instance", "aws_mq_broker"]
  condition = resource.auto_minor_version_upgrade == true || (
    resource.auto_minor_version_upgrade == null && !contains(["aws_dms_replication_instance", "aws_mq_broker"], resource.zt.type)
  )

  example "good" {
    resource "aws_db_instance" "orders" {
      identifier = "orders"
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      auto_minor_version_upgrade = false
    }
  }

  references {
    fsbp         = ["RDS.13", "RDS.35", "ElastiCache.2", "DMS.6"]
    cis_aws_5    = ["2.2.2"]
    nist_800_53  = ["SI-2", "SI-2(2)", "SI-2(4)", "SI-2(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Devices / Asset and Supply Chain Risk Management"]
    checkov      = ["CKV_AWS_226", "CKV_AWS_322", "CKV_AWS_222", "CKV_AWS_207"]
    prowler      = ["rds_instance_minor_version_upgrade_enabled", "elasticache_redis_cluster_auto_minor_version_upgrades"]
  }
}
