component "redshift" {
  title         = "Redshift Serverless"
  role          = "resource"
  area          = "data"
  resource_type = "aws_redshiftserverless_workgroup"
  types         = ["aws_redshiftserverless_workgroup", "aws_redshiftserverless_namespace", "aws_redshift_cluster"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["redshift", "data warehouse", "amazon redshift", "redshift serverless"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "redshift-serverless.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "base_capacity" { value = zt.size.base_capacity }
  input "max_capacity" { value = zt.size.max_capacity }
}
