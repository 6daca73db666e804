component "secretsmanager" {
  title         = "Secret in Secrets Manager"
  role          = "resource"
  area          = "data"
  resource_type = "aws_secretsmanager_secret"
  types         = ["aws_secretsmanager_secret"]
  data_store    = true
  labels        = ["secrets manager", "secretsmanager", "secret", "secrets", "aws secrets manager"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "secretsmanager.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "reader_role_arns" {
    collects = "map"
    value    = {}
  }
}
