control "ZT-SQS-02" {
  title       = "SQS and SNS policies are not public"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Anyone could read or inject messages."
  remediation = "Name the service principal and aws:SourceArn of the arrow's tail."

  applies_to = ["aws_sqs_queue", "aws_sqs_queue_policy", "aws_sns_topic", "aws_sns_topic_policy"]
  every      = "own_statements"
  condition = item.effect != "Allow" || (
    !any_matches(item.actions, "(?i)^(\\*|sqs:\\*|sns:\\*)$") && (
      !anytrue([for principal in item.principals : principal.type != "Service" && matches(principal.identifier, "^\\*$")])
      || anytrue([for condition in item.conditions : matches(condition.variable, "(?i)^(aws:(Source|Principal)(Arn|Account|OrgID|OrgPaths|Owner)|sns:Endpoint)$")])
    )
  )

  example "good" {
    resource "aws_sqs_queue_policy" "orders" {
      queue_url = "https://sqs.eu-west-1.amazonaws.com/111111111111/orders"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111111111111:role/app" }, Action = "sqs:SendMessage", Resource = "*" }]
      })
    }
  }

  example "bad" {
    resource "aws_sqs_queue_policy" "orders" {
      queue_url = "https://sqs.eu-west-1.amazonaws.com/111111111111/orders"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*" }]
      })
    }
  }

  references {
    fsbp         = ["SQS.3", "SNS.4"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Identity / Access Management"]
    checkov      = ["CKV_AWS_168", "CKV_AWS_387", "CKV_AWS_72", "CKV_AWS_169", "CKV_AWS_385"]
    trivy        = ["AWS-0097"]
    prowler      = ["sqs_queues_not_publicly_accessible", "sns_topics_not_publicly_accessible"]
  }
}
