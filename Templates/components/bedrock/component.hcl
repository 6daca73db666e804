component "bedrock" {
  title         = "Bedrock guardrail and models"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_bedrock_guardrail"
  types         = ["aws_bedrock_guardrail", "aws_bedrockagent_agent"]
  labels        = ["bedrock", "amazon bedrock", "foundation model", "generative ai"]

  identity {
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "bedrock.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
