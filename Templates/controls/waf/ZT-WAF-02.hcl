control "ZT-WAF-02" {
  title       = "WAF logs its decisions"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Blocked requests are the first signal of interest in you."
  remediation = "Add the logging configuration."

  applies_to = ["aws_wafv2_web_acl"]

  companion "log" {
    type = "aws_wafv2_web_acl_logging_configuration"
    by   = "resource_arn"
  }

  condition = companion.log != null

  fix {
    resource "aws_wafv2_web_acl_logging_configuration" "zt.name" {
      resource_arn            = resource.arn
      log_destination_configs = [aws_cloudwatch_log_group.waf.arn]
    }
  }

  example "good" {
    resource "aws_wafv2_web_acl" "edge" {
      name  = "edge"
      scope = "REGIONAL"
    }

    resource "aws_wafv2_web_acl_logging_configuration" "edge" {
      resource_arn            = aws_wafv2_web_acl.edge.arn
      log_destination_configs = ["arn:aws:logs:eu-west-1:111111111111:log-group:aws-waf-logs-edge"]
    }
  }

  example "bad" {
    resource "aws_wafv2_web_acl" "edge" {
      name  = "edge"
      scope = "REGIONAL"
    }
  }

  references {
    security_hub = ["WAF.11"]
    nist_800_53  = ["AC-4(26)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-10", "AU-12", "CA-7", "SC-7(10)", "SC-7(9)", "SI-7(8)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV2_AWS_31"]
    prowler      = ["wafv2_webacl_logging_enabled"]
  }
}
