control "ZT-SEC-03" {
  title       = "Secret policies name the readers"
  principle   = "least_privilege"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "One over-broad role elsewhere must not open the secret."
  remediation = "Add the resource policy."

  applies_to = ["aws_secretsmanager_secret"]

  companion "policy" {
    type = "aws_secretsmanager_secret_policy"
    by   = "secret_arn"
  }

  condition = is_set(resource.policy) || companion.policy != null

  example "good" {
    resource "aws_secretsmanager_secret" "payments" {
      name = "payments"
    }

    resource "aws_secretsmanager_secret_policy" "payments" {
      secret_arn          = aws_secretsmanager_secret.payments.arn
      block_public_policy = true
      policy              = "{}"
    }
  }

  example "bad" {
    resource "aws_secretsmanager_secret" "payments" {
      name = "payments"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    prowler      = ["secretsmanager_has_restrictive_resource_policy", "secretsmanager_not_publicly_accessible"]
  }
}
