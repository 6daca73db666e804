control "ZT-LAM-07" {
  title       = "Functions run on supported runtimes"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A runtime without patches is a known hole."
  remediation = "Move to a supported runtime."

  applies_to = ["aws_lambda_function"]
  condition  = resource.package_type == "Image" || !in_list(resource.runtime, "deprecated_runtimes")

  example "good" {
    resource "aws_lambda_function" "orders" {
      runtime = "python3.13"
    }
  }

  example "bad" {
    resource "aws_lambda_function" "orders" {
      runtime = "nodejs16.x"
    }
  }

  references {
    fsbp         = ["Lambda.2"]
    nist_800_53  = ["CA-9(1)", "CM-2", "SI-2", "SI-2(2)", "SI-2(4)", "SI-2(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Devices / Asset and Supply Chain Risk Management"]
    checkov      = ["CKV_AWS_363"]
    prowler      = ["awslambda_function_using_supported_runtimes"]
  }
}
