control "ZT-WAF-01" {
  title       = "Web ACLs contain the managed core and known-bad-inputs rules and a rate limit"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An empty web ACL is decoration."
  remediation = "Add the managed groups and a rate-based rule."

  applies_to = ["aws_wafv2_web_acl"]
  condition = anytrue([
    for rule in all_of(resource.rule) :
    matches(first(first(rule.statement).managed_rule_group_statement).name, "^AWSManagedRules(CommonRuleSet|KnownBadInputsRuleSet)$")
    && length(all_of(first(rule.override_action).count)) == 0
  ]) && anytrue([for rule in all_of(resource.rule) : length(all_of(first(rule.statement).rate_based_statement)) > 0])

  example "good" {
    resource "aws_wafv2_web_acl" "edge" {
      name  = "edge"
      scope = "REGIONAL"

      rule {
        name     = "common"
        priority = 1

        override_action {
          none {}
        }

        statement {
          managed_rule_group_statement {
            name        = "AWSManagedRulesCommonRuleSet"
            vendor_name = "AWS"
          }
        }
      }

      rule {
        name     = "rate"
        priority = 2

        action {
          block {}
        }

        statement {
          rate_based_statement {
            limit = 2000
          }
        }
      }
    }
  }

  example "bad" {
    resource "aws_wafv2_web_acl" "edge" {
      name  = "edge"
      scope = "REGIONAL"

      rule {
        name     = "common"
        priority = 1

        override_action {
          count {}
        }

        statement {
          managed_rule_group_statement {
            name        = "AWSManagedRulesCommonRuleSet"
            vendor_name = "AWS"
          }
        }
      }
    }
  }

  references {
    fsbp         = ["WAF.10", "WAF.12"]
    nist_800_53  = ["CA-9(1)", "CM-2"]
    nist_800_207 = ["4", "6"]
    cisa_ztmm    = ["Applications and Workloads / Application Threat Protections"]
    checkov      = ["CKV_AWS_175", "CKV_AWS_192", "CKV_AWS_342", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"]
    prowler      = ["wafv2_webacl_with_rules"]
  }
}
