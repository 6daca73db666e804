component "eventbridge" {
  title         = "EventBridge bus"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_cloudwatch_event_bus"
  types         = ["aws_cloudwatch_event_bus", "aws_cloudwatch_event_rule"]
  labels        = ["eventbridge", "event bus", "event bridge", "eventbridge rule", "cloudwatch events"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "events.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "targets" {
    collects = "map"
    value    = {}
  }

  input "sources" {
    collects = "map"
    value    = {}
  }
}
