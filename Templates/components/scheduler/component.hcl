component "scheduler" {
  title         = "EventBridge Scheduler"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_scheduler_schedule_group"
  types         = ["aws_scheduler_schedule_group", "aws_scheduler_schedule"]
  labels        = ["eventbridge scheduler", "scheduler"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "scheduler.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "targets" {
    collects = "map"
    value    = {}
  }
}
