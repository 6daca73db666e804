component "pipes" {
  title         = "EventBridge pipe"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_pipes_pipe"
  types         = ["aws_pipes_pipe"]
  labels        = ["eventbridge pipes", "eventbridge pipe", "pipes"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    key_arn           = "key_arn"
    service_principal = "pipes.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "sources" {
    collects = "map"
    value    = {}
  }

  input "targets" {
    collects = "map"
    value    = {}
  }

  input "enrichments" {
    collects = "map"
    value    = {}

    limit {
      at_most = 1
      because = "a pipe passes through one enrichment"
      instead = "Do it in one function, or draw another pipe."
    }
  }
}
