component "elasticache" {
  title         = "ElastiCache for Valkey"
  role          = "resource"
  area          = "data"
  resource_type = "aws_elasticache_replication_group"
  types         = ["aws_elasticache_replication_group", "aws_elasticache_cluster", "aws_elasticache_serverless_cache"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["elasticache", "redis", "valkey", "elasticache redis", "redis cache"]

  identity {
    security_group   = "security_group_id"
    arn              = "arn"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "node_type" { value = zt.size.node_type }
  input "node_count" { value = zt.size.node_count }
  input "snapshot_retention_days" { value = zt.size.snapshot_retention_days }
}
