component "sfn" {
  title         = "Step Functions state machine"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_sfn_state_machine"
  types         = ["aws_sfn_state_machine"]
  labels        = ["step functions", "step function", "state machine"]

  identity {
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "states.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }

  # The module gives its role these, which know no resources.
  implied {
    own_statement {
      actions   = ["logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery"]
      resources = ["*"]
    }
  }
}
