control "ZT-IAM-15" {
  title       = "Service principals are pinned to this account or resource"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A service principal without a source is shared by every AWS customer."
  remediation = "Add aws:SourceArn = the component at the arrow's tail and aws:SourceAccount."

  applies_to = ["aws_s3_bucket", "aws_s3_bucket_policy", "aws_sqs_queue", "aws_sqs_queue_policy", "aws_sns_topic", "aws_sns_topic_policy", "aws_kms_key", "aws_kms_key_policy", "aws_secretsmanager_secret", "aws_secretsmanager_secret_policy", "aws_ecr_repository_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && anytrue([for principal in item.principals : principal.type == "Service"])
    ) || anytrue([
      for condition in item.conditions :
      matches(condition.variable, "(?i)^(aws:Source(Arn|Account|OrgID|OrgPaths)|kms:(CallerAccount|ViaService|EncryptionContext:.*))$")
  ])

  example "good" {
    data "aws_iam_policy_document" "queue" {
      statement {
        actions   = ["sqs:SendMessage"]
        resources = ["*"]

        principals {
          type        = "Service"
          identifiers = ["sns.amazonaws.com"]
        }

        condition {
          test     = "ArnEquals"
          variable = "aws:SourceArn"
          values   = ["arn:aws:sns:eu-west-1:111111111111:orders"]
        }
      }
    }

    resource "aws_sqs_queue_policy" "queue" {
      queue_url = "https://sqs.eu-west-1.amazonaws.com/111111111111/orders"
      policy    = data.aws_iam_policy_document.queue.json
    }
  }

  example "bad" {
    resource "aws_sqs_queue" "orders" {
      name = "orders"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*", Principal = { Service = "events.amazonaws.com" } }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_364"]
    trivy        = ["AWS-0067"]
    prowler      = ["iam_role_cross_service_confused_deputy_prevention"]
  }
}
