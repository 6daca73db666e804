control "ZT-CACHE-02" {
  title       = "ElastiCache and MemoryDB are encrypted at rest"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Cache snapshots are data too."
  remediation = "Set at_rest_encryption_enabled = true."

  applies_to = ["aws_elasticache_replication_group", "aws_memorydb_cluster", "aws_elasticache_serverless_cache"]
  condition = (
    resource.zt.type == "aws_elasticache_replication_group" ? resource.at_rest_encryption_enabled == true : is_set(resource.kms_key_arn) || is_set(resource.kms_key_id)
  )

  example "good" {
    resource "aws_elasticache_replication_group" "sessions" {
      at_rest_encryption_enabled = true
    }
  }

  example "bad" {
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id = "sessions"
    }
  }

  references {
    fsbp         = ["ElastiCache.4"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_29", "CKV_AWS_201"]
    trivy        = ["AWS-0045"]
    prowler      = ["elasticache_redis_cluster_rest_encryption_enabled"]
  }
}
