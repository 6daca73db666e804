# A web ACL in front of distributions (CLOUDFRONT) or of load balancers and APIs (REGIONAL). Those of distributions live in us-east-1.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = var.scope == "CLOUDFRONT" ? "us-east-1" : data.aws_region.current.region

  # AWS's lists, in the order in which they are asked. `count` names the rules of a list that only count:
  # - bodies longer than the firewall reads are the application's to refuse, or no upload would pass;
  # - partners call from data centres, so an address in one is no offence by itself.
  managed = {
    AWSManagedRulesAmazonIpReputationList = { priority = 10, count = [] }
    AWSManagedRulesAnonymousIpList        = { priority = 20, count = ["HostingProviderIPList"] }
    AWSManagedRulesCommonRuleSet          = { priority = 30, count = ["SizeRestrictions_BODY"] }
    AWSManagedRulesKnownBadInputsRuleSet  = { priority = 40, count = [] }
    AWSManagedRulesSQLiRuleSet            = { priority = 50, count = [] }
  }
}

resource "aws_wafv2_web_acl" "this" {
  region = local.region

  name        = var.name
  description = "Firewall of ${var.name}"
  scope       = var.scope

  default_action {
    allow {}
  }

  rule {
    name     = "rate-limit"
    priority = 0

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit                 = var.rate_limit
        aggregate_key_type    = "IP"
        evaluation_window_sec = 300
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate-limit"
      sampled_requests_enabled   = true
    }
  }

  dynamic "rule" {
    for_each = local.managed

    content {
      name     = rule.key
      priority = rule.value.priority

      override_action {
        none {}
      }

      statement {
        managed_rule_group_statement {
          vendor_name = "AWS"
          name        = rule.key

          dynamic "rule_action_override" {
            for_each = rule.value.count

            content {
              name = rule_action_override.value

              action_to_use {
                count {}
              }
            }
          }
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = rule.key
        sampled_requests_enabled   = true
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = var.name
    sampled_requests_enabled   = true
  }

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_wafv2_web_acl_association" "this" {
  for_each = var.associations

  resource_arn = each.value
  web_acl_arn  = aws_wafv2_web_acl.this.arn
}
