control "ZT-LB-04" {
  title       = "Load balancers write access logs"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The front door's log is the start of every investigation."
  remediation = "Add access_logs { enabled = true }."

  applies_to = ["aws_lb", "aws_alb", "aws_elb"]
  when       = resource.load_balancer_type != "gateway"
  condition = is_set(first(resource.access_logs).bucket) && (
    first(resource.access_logs).enabled == true || (resource.zt.type == "aws_elb" && first(resource.access_logs).enabled != false)
  )

  example "good" {
    resource "aws_lb" "public" {
      name = "public"

      access_logs {
        bucket  = "logs"
        enabled = true
      }
    }
  }

  example "bad" {
    resource "aws_lb" "public" {
      name = "public"

      access_logs {
        bucket = "logs"
      }
    }
  }

  references {
    fsbp         = ["ELB.5"]
    nist_800_53  = ["AC-4(26)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-10", "AU-12", "CA-7", "SC-7(9)", "SI-7(8)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_91", "CKV_AWS_92"]
    prowler      = ["elbv2_logging_enabled", "elb_logging_enabled"]
  }
}
