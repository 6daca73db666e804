control "ZT-IAM-33" {
  title       = "Human-assumable roles demand MFA"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "MFA at login an hour ago does not prove who is assuming the role now."
  remediation = "Add the two MFA conditions to the trust policy."

  applies_to = ["aws_iam_role"]
  every      = "trust"
  condition = !(
    item.effect == "Allow" && any_matches(item.actions, "(?i)^sts:(AssumeRole|\\*)$")
    && anytrue([for principal in item.principals : matches(principal.identifier, "(:root$|:user/|^[0-9]{12}$)")])
  ) || anytrue([for condition in item.conditions : matches(condition.variable, "(?i)^(aws:MultiFactorAuth(Present|Age)|sts:ExternalId)$")])

  example "good" {
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]

        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::111111111111:root"]
        }

        condition {
          test     = "Bool"
          variable = "aws:MultiFactorAuthPresent"
          values   = ["true"]
        }
      }
    }

    resource "aws_iam_role" "auditor" {
      assume_role_policy = data.aws_iam_policy_document.trust.json
    }
  }

  example "bad" {
    resource "aws_iam_role" "admin" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111111111111:root" } }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_61"]
    prowler      = ["iam_administrator_access_with_mfa"]
  }
}
