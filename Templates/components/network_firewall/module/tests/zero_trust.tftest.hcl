# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
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

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_networkfirewall_rule_group" {
    defaults = { arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/shop-dev-egress" }
  }

  mock_resource "aws_networkfirewall_firewall_policy" {
    defaults = { arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/shop-dev-egress" }
  }

  mock_resource "aws_networkfirewall_firewall" {
    defaults = {
      arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall/shop-dev-egress"
      firewall_status = [{
        sync_states = [
          { availability_zone = "eu-west-1a", attachment = [{ endpoint_id = "vpce-0123456789abcdef0", subnet_id = "subnet-0123456789abcdef0" }] },
          { availability_zone = "eu-west-1b", attachment = [{ endpoint_id = "vpce-0123456789abcdef1", subnet_id = "subnet-0123456789abcdef1" }] },
        ]
      }]
    }
  }
}

variables {
  name            = "shop-dev-egress"
  vpc_id          = "vpc-0123456789abcdef0"
  cidr_block      = "10.0.0.0/16"
  subnet_ids      = { eu-west-1a = "subnet-0123456789abcdef0", eu-west-1b = "subnet-0123456789abcdef1" }
  allowed_domains = ["api.example.com", "*.example.org"]
}

run "only_declared_hosts_pass" {
  assert {
    condition     = aws_networkfirewall_rule_group.allowed[0].rule_group[0].rules_source[0].rules_source_list[0].targets == toset(["api.example.com", ".example.org"])
    error_message = "The declared hosts, and no others, must pass."
  }

  assert {
    condition     = aws_networkfirewall_firewall_policy.this.firewall_policy[0].stateful_engine_options[0].rule_order == "STRICT_ORDER" && contains(aws_networkfirewall_firewall_policy.this.firewall_policy[0].stateful_default_actions, "aws:drop_established")
    error_message = "What no rule allows must be dropped."
  }

  assert {
    condition     = !contains(aws_networkfirewall_firewall_policy.this.firewall_policy[0].stateless_default_actions, "aws:pass")
    error_message = "Nothing may pass without inspection."
  }
}

run "nothing_declared_nothing_passes" {
  variables {
    allowed_domains = []
  }

  assert {
    condition     = length(aws_networkfirewall_rule_group.allowed) == 0
    error_message = "Without declared hosts there is no list that lets something pass."
  }
}

run "it_is_logged_and_protected" {
  assert {
    condition     = toset([for config in aws_networkfirewall_logging_configuration.this.logging_configuration[0].log_destination_config : config.log_type]) == toset(["ALERT", "FLOW"])
    error_message = "Alerts and flows must be logged."
  }

  assert {
    condition     = aws_networkfirewall_firewall.this.delete_protection && aws_networkfirewall_firewall.this.encryption_configuration[0].type == "CUSTOMER_KMS"
    error_message = "The firewall must be protected and encrypted."
  }

  assert {
    condition     = output.endpoints["eu-west-1b"] == "vpce-0123456789abcdef1"
    error_message = "Each zone must be led to its own endpoint."
  }
}

run "everything_is_no_domain" {
  command         = plan
  expect_failures = [var.allowed_domains]

  variables {
    allowed_domains = ["*.com"]
  }
}
