component "kinesis" {
  title         = "Kinesis data stream"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_kinesis_stream"
  types         = ["aws_kinesis_stream"]
  data_store    = true
  labels        = ["kinesis", "kinesis data stream", "kinesis data streams", "kinesis stream"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "kinesis.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
