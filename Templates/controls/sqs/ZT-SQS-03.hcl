control "ZT-SQS-03" {
  title       = "SQS and SNS refuse plain HTTP"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The endpoints also listen on port 80."
  remediation = "Add the deny statement."

  applies_to = ["aws_sqs_queue", "aws_sns_topic"]
  condition = anytrue([
    for statement in statements :
    statement.effect == "Deny" && anytrue([
      for condition in statement.conditions : matches(condition.variable, "(?i)^aws:SecureTransport$") && any_matches(condition.values, "^false$")
    ])
  ])

  example "good" {
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      policy = jsonencode({
        Statement = [{
          Effect    = "Deny"
          Principal = "*"
          Action    = "sqs:*"
          Resource  = "*"
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
  }

  references {
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
  }
}
