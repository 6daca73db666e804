control "ZT-LAM-09" {
  title       = "Function environment is encrypted with a customer managed key"
  principle   = "assume_breach"
  phase       = 3
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "lambda:GetFunctionConfiguration then also needs kms:Decrypt to see the values."
  remediation = "Set kms_key_arn."

  applies_to = ["aws_lambda_function"]
  when       = is_set(first(resource.environment).variables)
  condition  = is_set(resource.kms_key_arn)

  example "good" {
    resource "aws_lambda_function" "orders" {
      kms_key_arn = "arn:aws:kms:eu-west-1:111111111111:key/1"

      environment {
        variables = { STAGE = "prod" }
      }
    }
  }

  example "bad" {
    resource "aws_lambda_function" "orders" {
      environment {
        variables = { STAGE = "prod" }
      }
    }
  }

  references {
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_173"]
    prowler      = ["awslambda_function_env_vars_not_encrypted_with_cmk"]
  }
}
