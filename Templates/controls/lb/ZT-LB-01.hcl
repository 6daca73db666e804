control "ZT-LB-01" {
  title       = "Load balancer listeners speak TLS"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "All communication is secured regardless of network location."
  remediation = "Add a certificate and switch the listener to HTTPS/TLS."

  applies_to = ["aws_lb_listener", "aws_alb_listener"]
  condition = (
    resource.protocol != "HTTP" || alltrue([for action in all_of(resource.default_action) : action.type == "redirect" && first(action.redirect).protocol == "HTTPS"])
  )

  example "good" {
    resource "aws_lb_listener" "https" {
      load_balancer_arn = "arn"
      port              = 443
      protocol          = "HTTPS"

      default_action {
        type             = "forward"
        target_group_arn = "arn"
      }
    }
  }

  example "good" {
    resource "aws_lb_listener" "http" {
      load_balancer_arn = "arn"
      port              = 80
      protocol          = "HTTP"

      default_action {
        type = "redirect"

        redirect {
          protocol    = "HTTPS"
          status_code = "HTTP_301"
        }
      }
    }
  }

  example "bad" {
    resource "aws_lb_listener" "http" {
      load_balancer_arn = "arn"
      port              = 80
      protocol          = "HTTP"

      default_action {
        type             = "forward"
        target_group_arn = "arn"
      }
    }
  }

  references {
    fsbp         = ["ELB.18"]
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_2"]
    trivy        = ["AWS-0054"]
    prowler      = ["elbv2_ssl_listeners", "elbv2_nlb_tls_termination_enabled"]
  }
}
