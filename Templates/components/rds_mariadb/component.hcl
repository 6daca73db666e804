component "rds_mariadb" {
  title         = "RDS for MariaDB"
  module        = "rds_mysql"
  role          = "resource"
  area          = "data"
  resource_type = "aws_db_instance"
  types         = ["aws_db_instance"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["mariadb", "rds mariadb"]

  identity {
    security_group   = "security_group_id"
    arn              = "arn"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "engine" { value = "mariadb" }
  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "instance_class" { value = zt.size.instance_class }
  input "allocated_storage" { value = zt.size.allocated_storage }
  input "max_allocated_storage" { value = zt.size.max_allocated_storage }
  input "multi_az" { value = zt.size.multi_az }
  input "backup_retention_days" { value = zt.size.backup_retention_days }
}
