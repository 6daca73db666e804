mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name  = "shop-dev"
  scope = "CLOUDFRONT"
}

run "known_attacks_are_blocked" {
  command = plan

  assert {
    condition = alltrue([
      for name in ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesAmazonIpReputationList"] : anytrue([
        for rule in aws_wafv2_web_acl.this.rule :
        try(rule.statement[0].managed_rule_group_statement[0].name, "") == name && try(length(rule.override_action[0].none), 0) == 1
      ])
    ])
    error_message = "A list of known attacks is absent, or only counts."
  }
  assert {
    condition     = anytrue([for rule in aws_wafv2_web_acl.this.rule : try(rule.statement[0].rate_based_statement[0].limit, 0) == 2000 && try(length(rule.action[0].block), 0) == 1])
    error_message = "There is no rate limit."
  }
}

run "decisions_are_logged_without_credentials" {
  command = plan

  assert {
    condition     = startswith(aws_cloudwatch_log_group.this.name, "aws-waf-logs-") && aws_cloudwatch_log_group.this.retention_in_days >= 365
    error_message = "Decisions are not logged, or not kept for a year."
  }
  assert {
    condition     = toset([for field in aws_wafv2_web_acl_logging_configuration.this.redacted_fields : field.single_header[0].name]) == toset(["authorization", "cookie"])
    error_message = "Credentials are logged."
  }
}

run "for_distributions_everything_is_in_us_east_1" {
  command = plan

  assert {
    condition     = toset([aws_wafv2_web_acl.this.region, aws_cloudwatch_log_group.this.region, aws_kms_key.logs.region]) == toset(["us-east-1"])
    error_message = "CloudFront uses web ACLs of us-east-1 only."
  }
}

run "regional_ones_protect_what_is_named" {
  command = plan

  variables {
    scope        = "REGIONAL"
    associations = { front = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/front/1" }
  }

  assert {
    condition     = aws_wafv2_web_acl.this.region == "eu-west-1" && length(aws_wafv2_web_acl_association.this) == 1
    error_message = "The load balancer is not protected."
  }
}

run "refuses_associations_of_the_wrong_scope" {
  command = plan

  variables {
    associations = { front = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/front/1" }
  }

  expect_failures = [var.associations]
}
