control "ZT-LAM-02" {
  title       = "Function URLs require IAM"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "NONE is an unauthenticated public endpoint."
  remediation = "Set AWS_IAM and put CloudFront with OAC in front for browsers."

  applies_to = ["aws_lambda_function_url"]
  condition  = resource.authorization_type == "AWS_IAM" && !any_matches(first(resource.cors).allow_origins, "^\\*$")

  example "good" {
    resource "aws_lambda_function_url" "orders" {
      function_name      = "orders"
      authorization_type = "AWS_IAM"
    }
  }

  example "bad" {
    resource "aws_lambda_function_url" "orders" {
      function_name      = "orders"
      authorization_type = "NONE"
    }
  }

  references {
    fsbp         = ["CloudFront.16"]
    nist_800_207 = ["2", "3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_258"]
    prowler      = ["awslambda_function_url_public", "awslambda_function_url_cors_policy"]
  }
}
