control "ZT-LB-03" {
  title       = "Listeners negotiate TLS 1.2 or newer with strong ciphers"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "TLS 1.0 and 1.1 can be downgraded and read."
  remediation = "Set ssl_policy = \"ELBSecurityPolicy-TLS13-1-2-Res-2021-06\"."

  applies_to = ["aws_lb_listener", "aws_alb_listener"]
  when       = resource.protocol == "HTTPS" || resource.protocol == "TLS"
  condition  = matches(resource.ssl_policy, "^ELBSecurityPolicy-(TLS13-1-[23]|FS-1-2|TLS-1-2)")

  example "good" {
    resource "aws_lb_listener" "https" {
      load_balancer_arn = "arn"
      protocol          = "HTTPS"
      ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
    }
  }

  example "bad" {
    resource "aws_lb_listener" "https" {
      load_balancer_arn = "arn"
      protocol          = "HTTPS"
      ssl_policy        = "ELBSecurityPolicy-2016-08"
    }
  }

  references {
    fsbp         = ["ELB.17"]
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_103", "CKV2_AWS_74"]
    trivy        = ["AWS-0047"]
    prowler      = ["elbv2_insecure_ssl_ciphers"]
  }
}
