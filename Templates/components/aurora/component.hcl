component "aurora" {
  title         = "Aurora cluster"
  role          = "resource"
  area          = "data"
  resource_type = "aws_rds_cluster"
  types         = ["aws_rds_cluster"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["aurora", "aurora postgresql", "aurora mysql", "aurora serverless"]

  identity {
    security_group   = "security_group_id"
    arn              = "arn"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "engine" { value = zt.component.engine == "mysql" ? "mysql" : "postgresql" }
  input "instance_class" { value = zt.size.instance_class }
  input "instance_count" { value = zt.size.instance_count }
  input "min_capacity" { value = zt.size.min_capacity }
  input "max_capacity" { value = zt.size.max_capacity }
  input "backup_retention_days" { value = zt.size.backup_retention_days }
}
