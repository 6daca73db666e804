component "sqs" {
  title         = "SQS queue"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_sqs_queue"
  types         = ["aws_sqs_queue"]
  data_store    = true
  labels        = ["sqs", "queue", "sqs queue", "simple queue service"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "sqs.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "dead_letter_sources" {
    collects = "map"
    value    = {}
  }
}
