control "ZT-LB-05" {
  title       = "ALBs drop invalid headers and resist desync"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Request smuggling walks past the WAF and the authentication of the front door."
  remediation = "Set drop_invalid_header_fields = true."

  applies_to = ["aws_lb", "aws_alb"]
  when       = resource.load_balancer_type == null || resource.load_balancer_type == "application"
  condition = (
    resource.drop_invalid_header_fields && (resource.desync_mitigation_mode == null || contains(["defensive", "strictest"], resource.desync_mitigation_mode))
  )

  example "good" {
    resource "aws_lb" "public" {
      drop_invalid_header_fields = true
    }
  }

  example "bad" {
    resource "aws_lb" "public" {
      name = "public"
    }
  }

  references {
    fsbp         = ["ELB.4", "ELB.12", "ELB.14"]
    nist_800_53  = ["AC-4(21)", "CA-9(1)", "CM-2", "SC-7(4)", "SC-8(2)"]
    nist_800_207 = ["4", "6"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV_AWS_131", "CKV_AWS_328"]
    trivy        = ["AWS-0052"]
    prowler      = ["elbv2_alb_drop_invalid_header_fields_enabled", "elbv2_desync_mitigation_mode"]
  }
}
