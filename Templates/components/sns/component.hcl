component "sns" {
  title         = "SNS topic"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_sns_topic"
  types         = ["aws_sns_topic"]
  labels        = ["sns", "topic", "sns topic", "simple notification service", "notifications"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "sns.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  input "delivery_streams" {
    collects = "map"
    value    = {}
  }
}
