control "ZT-IAM-16" {
  title       = "CI/CD OIDC trust is limited to one repository and branch"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With an open sub claim any repository on the platform can deploy into the account."
  remediation = "Pin sub to repo:<org>/<repo>:environment:<env> and aud to sts.amazonaws.com."

  applies_to = ["aws_iam_role"]
  every      = "trust"
  condition = !(item.effect == "Allow" && any_matches(item.actions, "(?i)^sts:AssumeRoleWithWebIdentity$")) || (
    anytrue([
      for condition in item.conditions :
      matches(condition.variable, ":sub$") && !any_matches(condition.values, "^(\\*|repo:\\*.*|repo:[^/]+/\\*.*)$")
    ]) && anytrue([for condition in item.conditions : matches(condition.variable, ":aud$")])
  )

  example "good" {
    resource "aws_iam_role" "deploy" {
      assume_role_policy = jsonencode({
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com" }
          Condition = {
            StringEquals = {
              "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
              "token.actions.githubusercontent.com:sub" = "repo:example/shop:environment:prod"
            }
          }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_role" "deploy" {
      assume_role_policy = jsonencode({
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com" }
          Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:example/*" } }
        }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_358", "CKV_AWS_393"]
  }
}
