component "firehose" {
  title         = "Data Firehose stream"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_kinesis_firehose_delivery_stream"
  types         = ["aws_kinesis_firehose_delivery_stream"]
  labels        = ["firehose", "kinesis firehose", "data firehose", "kinesis data firehose", "delivery stream"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "firehose.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "destinations" {
    collects = "map"
  }

  input "sources" {
    collects = "map"
    value    = {}
  }

  input "transformations" {
    collects = "map"
    value    = {}
  }
}
