component "ssm" {
  title         = "Systems Manager parameter"
  role          = "resource"
  area          = "data"
  resource_type = "aws_ssm_parameter"
  types         = ["aws_ssm_parameter"]
  labels        = ["ssm", "parameter store", "systems manager", "ssm parameter", "ssm parameter store"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "ssm.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
