component "dynamodb" {
  title         = "DynamoDB table"
  role          = "resource"
  area          = "data"
  resource_type = "aws_dynamodb_table"
  types         = ["aws_dynamodb_table"]
  data_store    = true
  labels        = ["dynamodb", "dynamo", "dynamo db", "dynamodb table", "ddb"]

  identity {
    arn              = "arn"
    key_arn          = "key_arn"
    policy_input     = "policy_documents"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
