component "glue" {
  title         = "Glue catalogue, crawler and job"
  role          = "resource"
  area          = "data"
  resource_type = "aws_glue_catalog_database"
  types         = ["aws_glue_catalog_database", "aws_glue_crawler", "aws_glue_job"]
  labels        = ["glue", "aws glue", "glue job", "glue crawler", "data catalog", "glue data catalog"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "glue.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
