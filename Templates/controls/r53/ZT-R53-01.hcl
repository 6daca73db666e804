control "ZT-R53-01" {
  title       = "Public hosted zones log DNS queries"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Reconnaissance and take-over attempts show in DNS first."
  remediation = "Add aws_route53_query_log."

  applies_to = ["aws_route53_zone"]
  when       = length(all_of(resource.vpc)) == 0

  companion "log" {
    type = "aws_route53_query_log"
    by   = "zone_id"
    to   = ["id", "zone_id"]
  }

  condition = companion.log != null

  example "good" {
    resource "aws_route53_zone" "shop" {
      name = "example.com"
    }

    resource "aws_route53_query_log" "shop" {
      zone_id                  = aws_route53_zone.shop.zone_id
      cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111111111111:log-group:dns"
    }
  }

  example "bad" {
    resource "aws_route53_zone" "shop" {
      name = "example.com"
    }
  }

  references {
    fsbp         = ["Route53.2"]
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV2_AWS_39"]
    prowler      = ["route53_public_hosted_zones_cloudwatch_logging_enabled"]
  }
}
