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

    limit {
      at_most = 1
      because = "a stream delivers to one bucket"
      instead = "Draw a stream for each bucket, fed by the same Kinesis stream."
    }
  }

  input "sources" {
    collects = "map"
    value    = {}

    limit {
      at_most = 1
      because = "a delivery stream reads one Kinesis stream"
      instead = "Draw a delivery stream for each Kinesis stream."
    }
  }

  input "transformations" {
    collects = "map"
    value    = {}

    limit {
      at_most = 1
      because = "records of a stream pass through one function"
      instead = "Do it in one function, or draw another stream."
    }
  }
}
