component "kms" {
  title         = "KMS key"
  role          = "resource"
  area          = "security"
  resource_type = "aws_kms_key"
  types         = ["aws_kms_key", "aws_kms_replica_key"]
  labels        = ["kms", "key management service", "customer managed key", "cmk", "encryption key"]

  identity {
    arn              = "arn"
    name             = "name"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "description" { value = zt.component.label }
}
