control "ZT-CACHE-03" {
  title       = "Caches authenticate their clients"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Otherwise whoever reaches port 6379 is in."
  remediation = "Create a user group with one IAM-authenticated user per arrow."

  applies_to = ["aws_elasticache_replication_group", "aws_elasticache_serverless_cache", "aws_memorydb_cluster"]
  condition = (
    is_set(resource.user_group_ids) || is_set(resource.user_group_id) || is_set(resource.auth_token)
    || (resource.zt.type == "aws_memorydb_cluster" && resource.acl_name != "open-access")
  )

  example "good" {
    resource "aws_elasticache_user_group" "sessions" {
      engine        = "valkey"
      user_group_id = "sessions"
    }

    resource "aws_elasticache_replication_group" "sessions" {
      user_group_ids = [aws_elasticache_user_group.sessions.id]
    }
  }

  example "bad" {
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id = "sessions"
    }
  }

  references {
    fsbp         = ["ElastiCache.6"]
    nist_800_53  = ["AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-6"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_31"]
    prowler      = ["elasticache_redis_replication_group_auth_enabled"]
  }
}
