control "ZT-IAM-29" {
  title       = "Nobody may decrypt with every KMS key"
  principle   = "least_privilege"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Encryption only segments data if the key does."
  remediation = "List the key ARNs and add kms:ViaService."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && any_matches(item.actions, "(?i)^(\\*|kms:(\\*|decrypt|reencrypt(from|\\*)))$") && any_matches(item.resources, "^(\\*|.*:(key|alias)/\\*)$")
  )

  example "good" {
    resource "aws_iam_policy" "decrypt" {
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:111111111111:key/1234" }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_policy" "decrypt" {
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*" }]
      })
    }
  }

  references {
    fsbp         = ["KMS.1", "KMS.2"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-5", "AC-6", "AC-6(3)"]
    nist_800_207 = ["1", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Data / Data Encryption"]
    prowler      = ["iam_policy_no_full_access_to_kms", "iam_inline_policy_no_full_access_to_kms"]
  }
}
