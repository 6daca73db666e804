control "ZT-LB-06" {
  title       = "Public ALBs have a WAF"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Every request is validated, also those with a valid session."
  remediation = "Associate the regional web ACL."

  applies_to = ["aws_lb", "aws_alb"]
  when       = (resource.load_balancer_type == null || resource.load_balancer_type == "application") && resource.internal != true

  companion "firewall" {
    type = "aws_wafv2_web_acl_association"
    by   = "resource_arn"
  }

  condition = companion.firewall != null

  fix {
    resource "aws_wafv2_web_acl_association" "zt.name" {
      resource_arn = resource.arn
      web_acl_arn  = aws_wafv2_web_acl.regional.arn
    }
  }

  example "good" {
    resource "aws_lb" "public" {
      name = "public"
    }

    resource "aws_wafv2_web_acl_association" "public" {
      resource_arn = aws_lb.public.arn
      web_acl_arn  = "arn:aws:wafv2:eu-west-1:111111111111:regional/webacl/main/1"
    }
  }

  example "bad" {
    resource "aws_lb" "public" {
      name = "public"
    }
  }

  references {
    security_hub = ["ELB.16"]
    nist_800_53  = ["AC-4(21)", "SC-5", "SC-7", "SI-4", "SI-10"]
    nist_800_207 = ["4", "6"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV2_AWS_28"]
    prowler      = ["elbv2_waf_acl_attached"]
  }
}
