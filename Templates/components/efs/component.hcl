component "efs" {
  title         = "EFS file system"
  role          = "resource"
  area          = "data"
  resource_type = "aws_efs_file_system"
  types         = ["aws_efs_file_system"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["efs", "elastic file system", "efs file system"]

  identity {
    security_group    = "security_group_id"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "elasticfilesystem.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
}
