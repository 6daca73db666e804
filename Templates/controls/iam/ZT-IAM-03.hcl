control "ZT-IAM-03" {
  title       = "IAM users can do nothing without MFA"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account"
  service     = "identity_center"
  rationale   = "A password alone says nothing about who is typing it."
  remediation = "Attach a policy to the group of all people that denies everything but setting up a second factor while aws:MultiFactorAuthPresent is false."

  condition = anytrue([
    for policy in resources("aws_iam_policy") :
    anytrue([
      for statement in statements_of(policy.policy) :
      statement.effect == "Deny" && anytrue([
        for condition in statement.conditions :
        matches(condition.variable, "(?i)^aws:MultiFactorAuthPresent$") && any_matches(condition.values, "^false$")
      ])
      ]) && length(concat(
      referring(policy, "aws_iam_group_policy_attachment", "policy_arn"),
      referring(policy, "aws_iam_user_policy_attachment", "policy_arn"),
      referring(policy, "aws_iam_policy_attachment", "policy_arn"),
    )) > 0
    ]) || anytrue([
    for policy in concat(resources("aws_iam_group_policy"), resources("aws_iam_user_policy")) :
    anytrue([
      for statement in statements_of(policy.policy) :
      statement.effect == "Deny" && anytrue([
        for condition in statement.conditions :
        matches(condition.variable, "(?i)^aws:MultiFactorAuthPresent$") && any_matches(condition.values, "^false$")
      ])
    ])
  ])

  example "good" {
    data "aws_iam_policy_document" "mfa" {
      statement {
        effect      = "Deny"
        not_actions = ["iam:EnableMFADevice", "sts:GetSessionToken"]
        resources   = ["*"]

        condition {
          test     = "BoolIfExists"
          variable = "aws:MultiFactorAuthPresent"
          values   = ["false"]
        }
      }
    }

    resource "aws_iam_group" "people" {
      name = "people"
    }

    resource "aws_iam_policy" "mfa" {
      name   = "mfa"
      policy = data.aws_iam_policy_document.mfa.json
    }

    resource "aws_iam_group_policy_attachment" "mfa" {
      group      = aws_iam_group.people.name
      policy_arn = aws_iam_policy.mfa.arn
    }
  }

  example "bad" {
    resource "aws_iam_user" "anna" {
      name = "anna"
    }
  }

  # A policy that nobody carries denies nothing.
  example "bad" {
    resource "aws_iam_policy" "mfa" {
      name = "mfa"
      policy = jsonencode({
        Statement = [{
          Effect    = "Deny"
          NotAction = ["iam:EnableMFADevice"]
          Resource  = "*"
          Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
        }]
      })
    }
  }

  references {
    fsbp         = ["IAM.5"]
    security_hub = ["IAM.19"]
    cis_aws_5    = ["1.9"]
    nist_800_53  = ["AC-2(1)", "AC-3(15)", "IA-2(1)", "IA-2(2)", "IA-2(6)", "IA-2(8)"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    trivy        = ["AWS-0123", "AWS-0145"]
    prowler      = ["iam_user_mfa_enabled_console_access"]
  }
}
