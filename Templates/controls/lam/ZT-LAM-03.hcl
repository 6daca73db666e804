control "ZT-LAM-03" {
  title       = "Function environment holds no secrets"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Everyone with lambda:GetFunctionConfiguration reads the environment."
  remediation = "Pass the secret's ARN and grant secretsmanager:GetSecretValue on it."

  applies_to = ["aws_lambda_function"]
  condition = alltrue([
    for name, value in entries_of(first(resource.environment).variables) :
    !matches_list(value, "secret_patterns")
    && (!matches(name, "(?i)(password|passwd|secret|token|api_?key|private_?key)$") || !is_literal(value))
  ])

  example "good" {
    resource "aws_secretsmanager_secret" "payments" {
      name = "payments"
    }

    resource "aws_lambda_function" "orders" {
      function_name = "orders"

      environment {
        variables = {
          STAGE           = "prod"
          PAYMENTS_SECRET = aws_secretsmanager_secret.payments.arn
        }
      }
    }
  }

  example "bad" {
    resource "aws_lambda_function" "orders" {
      function_name = "orders"

      environment {
        variables = {
          PAYMENTS_TOKEN = "correct-horse"
        }
      }
    }
  }

  references {
    nist_800_53  = ["IA-5", "IA-5(1)", "IA-5(7)", "SC-12", "SC-28"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_45"]
    prowler      = ["awslambda_function_no_secrets_in_variables"]
  }
}
