# Arguments that only say how much there is: they may differ between environments without being declared.
sizes = [
  "allocated_storage",
  "backup_retention_period",
  "cpu",
  "desired_capacity",
  "desired_count",
  "instance_class",
  "instance_type",
  "max_allocated_storage",
  "max_capacity",
  "max_size",
  "memory",
  "memory_size",
  "min_capacity",
  "min_size",
  "multi_az",
  "node_type",
  "num_cache_clusters",
  "replicas_per_node_group",
  "snapshot_retention_limit",
]

# Arguments that only name a resource: each environment has its own names, also where a hash of them keeps them short.
names = [
  "bucket",
  "bucket_prefix",
  "cluster_identifier",
  "db_name",
  "domain_name",
  "family",
  "final_snapshot_identifier",
  "function_name",
  "identifier",
  "name",
  "name_prefix",
  "replication_group_id",
]
