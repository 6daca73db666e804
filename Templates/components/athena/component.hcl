component "athena" {
  title         = "Athena workgroup"
  role          = "resource"
  area          = "data"
  resource_type = "aws_athena_workgroup"
  types         = ["aws_athena_workgroup", "aws_athena_database"]
  labels        = ["athena", "amazon athena"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "athena.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
