control "ZT-IAM-09" {
  title       = "No service-wide wildcard actions (s3:*, dynamodb:*)"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "s3:* lets a reader of one object delete the bucket's policy."
  remediation = "Write out the verbs; the arrow label (read, write, publish) picks them."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition  = !(item.effect == "Allow" && any_matches(item.actions, "(?i)^(\\*|[a-z0-9-]+:(|put|create|update|delete)\\*)$"))

  example "good" {
    resource "aws_iam_policy" "read" {
      name = "read"
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::assets/*" }]
      })
    }
  }

  example "bad" {
    data "aws_iam_policy_document" "tables" {
      statement {
        actions   = ["dynamodb:*"]
        resources = ["arn:aws:dynamodb:eu-west-1:111111111111:table/orders"]
      }
    }

    resource "aws_iam_role_policy" "tables" {
      role   = "app"
      policy = data.aws_iam_policy_document.tables.json
    }
  }

  references {
    fsbp         = ["IAM.21"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(2)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV2_AWS_40", "CKV_AWS_49", "CKV_AWS_63"]
    trivy        = ["AWS-0057", "AWS-0345", "AWS-0346"]
    prowler      = ["iam_inline_policy_no_full_access_to_cloudtrail", "iam_policy_no_full_access_to_kms"]
  }
}
