# A third party outside. An arrow into the stack's data gives it a role that it takes on from its own account; an arrow to a front
# door or from the stack gives it nothing.
component "saas" {
  title         = "Third party"
  role          = "actor"
  area          = "delivery"
  resource_type = "aws_iam_role"
  types         = ["aws_iam_role"]
  labels        = ["saas", "third party", "third-party", "3rd party", "third party api", "external api", "partner", "partners", "vendor", "external service", "external system", "external systems", "stripe", "paypal", "twilio", "sendgrid", "auth0", "okta", "datadog", "slack", "salesforce", "zendesk", "openai", "openai api", "mongodb atlas", "snowflake", "new relic", "pagerduty"]

  identity {
    role_name      = "role_name"
    role_arn       = "role_arn"
    boundary_input = "permissions_boundary_arn"
  }

  input "name" { value = zt.component.full_name }
  input "partner" { value = lookup(var.partners, zt.component.id, null) }

  export "partner_role_arn" { value = zt.component.role_arn }
}
