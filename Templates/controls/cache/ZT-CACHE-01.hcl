control "ZT-CACHE-01" {
  title       = "ElastiCache and MemoryDB encrypt traffic"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Sessions and tokens travel to the cache."
  remediation = "Set transit_encryption_enabled = true."

  applies_to = ["aws_elasticache_replication_group", "aws_elasticache_cluster", "aws_memorydb_cluster"]
  when       = !is_set(resource.replication_group_id) || resource.zt.type != "aws_elasticache_cluster"
  condition = (
    (resource.transit_encryption_enabled == true && resource.transit_encryption_mode != "preferred")
    || (resource.zt.type == "aws_memorydb_cluster" && resource.tls_enabled != false)
  )

  example "good" {
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      transit_encryption_enabled = true
    }
  }

  example "bad" {
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      transit_encryption_enabled = true
      transit_encryption_mode    = "preferred"
    }
  }

  references {
    fsbp         = ["ElastiCache.5"]
    nist_800_53  = ["AC-4", "AC-17(2)", "IA-5(1)", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-12(3)", "SC-13", "SC-23", "SC-23(3)", "SI-7(6)"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_30", "CKV_AWS_202"]
    trivy        = ["AWS-0051"]
    prowler      = ["elasticache_redis_cluster_in_transit_encryption_enabled"]
  }
}
