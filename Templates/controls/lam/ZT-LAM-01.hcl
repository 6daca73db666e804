control "ZT-LAM-01" {
  title       = "Functions can be invoked only by named callers"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without a source any account's bucket or topic can run your code."
  remediation = "Add source_arn of the arrow's tail."

  applies_to = ["aws_lambda_permission"]
  condition = refers_to(resource.principal, "aws_iam_role") || (
    (resource.principal != "*" || is_set(resource.principal_org_id) || resource.function_url_auth_type == "AWS_IAM")
    && (!matches(resource.principal, "\\.amazonaws\\.com$") || is_set(resource.source_arn) || is_set(resource.source_account))
  )

  example "good" {
    resource "aws_lambda_permission" "events" {
      function_name = "orders"
      action        = "lambda:InvokeFunction"
      principal     = "events.amazonaws.com"
      source_arn    = "arn:aws:events:eu-west-1:111111111111:rule/orders"
    }
  }

  example "good" {
    resource "aws_iam_role" "orders" {
      name               = "orders"
      assume_role_policy = "{}"
    }

    resource "aws_lambda_permission" "orders" {
      function_name = "prices"
      action        = "lambda:InvokeFunction"
      principal     = aws_iam_role.orders.arn
    }
  }

  example "bad" {
    resource "aws_lambda_permission" "events" {
      function_name = "orders"
      action        = "lambda:InvokeFunction"
      principal     = "events.amazonaws.com"
    }
  }

  references {
    fsbp         = ["Lambda.1"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    checkov      = ["CKV_AWS_301", "CKV_AWS_364"]
    trivy        = ["AWS-0067"]
    prowler      = ["awslambda_function_not_publicly_accessible"]
  }
}
