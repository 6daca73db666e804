control "ZT-LB-11" {
  title       = "Classic load balancers terminate TLS with an ACM certificate"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Same as ZT-LB-01 for the older service."
  remediation = "Move to an ALB, or use https/ssl listeners."

  applies_to = ["aws_elb"]
  condition  = alltrue([for listener in all_of(resource.listener) : contains(["https", "ssl"], lower(listener.lb_protocol)) && is_set(listener.ssl_certificate_id)])

  example "good" {
    resource "aws_elb" "old" {
      listener {
        instance_port      = 8443
        instance_protocol  = "https"
        lb_port            = 443
        lb_protocol        = "https"
        ssl_certificate_id = "arn:aws:acm:eu-west-1:111111111111:certificate/1"
      }
    }
  }

  example "bad" {
    resource "aws_elb" "old" {
      listener {
        instance_port     = 80
        instance_protocol = "http"
        lb_port           = 80
        lb_protocol       = "http"
      }
    }
  }

  references {
    fsbp         = ["ELB.3", "ELB.2", "ELB.8"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV_AWS_127", "CKV_AWS_376", "CKV_AWS_213"]
    trivy        = ["AWS-0054"]
    prowler      = ["elb_ssl_listeners", "elb_ssl_listeners_use_acm_certificate"]
  }
}
