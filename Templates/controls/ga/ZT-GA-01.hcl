control "ZT-GA-01" {
  title       = "Global Accelerator writes flow logs"
  principle   = "continuous_monitoring"
  phase       = 3
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "It is a front door too."
  remediation = "Add the attributes block."

  applies_to = ["aws_globalaccelerator_accelerator"]
  condition  = anytrue([for attributes in all_of(resource.attributes) : attributes.flow_logs_enabled == true && is_set(attributes.flow_logs_s3_bucket)])

  example "good" {
    resource "aws_globalaccelerator_accelerator" "front" {
      name = "front"

      attributes {
        flow_logs_enabled   = true
        flow_logs_s3_bucket = "logs"
        flow_logs_s3_prefix = "front/"
      }
    }
  }

  example "bad" {
    resource "aws_globalaccelerator_accelerator" "front" {
      name = "front"
    }
  }

  references {
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_75"]
  }
}
