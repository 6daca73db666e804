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

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/verified-access/shop-dev-staff" }
  }

  mock_data "aws_secretsmanager_secret_version" {
    defaults = { secret_string = "not-a-secret" }
  }

  mock_resource "aws_acm_certificate" {
    defaults = { arn = "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-4000-8000-000000000000" }
  }
}

variables {
  name         = "shop-dev-staff"
  vpc_id       = "vpc-0123456789abcdef0"
  subnet_ids   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  domain_name  = "shop.example.com"
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/00000000-0000-4000-8000-000000000000"
  device_trust = { type = "jamf", tenant_id = "tenant" }
  targets      = { back_office = { load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/back/0123456789abcdef" } }
}

run "people_and_devices_are_judged" {
  assert {
    condition     = aws_verifiedaccess_trust_provider.user.trust_provider_type == "user" && aws_verifiedaccess_trust_provider.device[0].trust_provider_type == "device"
    error_message = "Both the person and the device must be judged."
  }

  assert {
    condition     = strcontains(aws_verifiedaccess_group.this.policy_document, "context.user.user.email.verified == true") && strcontains(aws_verifiedaccess_group.this.policy_document, "context.device.risk")
    error_message = "The policy must ask for both."
  }

  assert {
    condition     = aws_verifiedaccess_endpoint.this["back_office"].application_domain == "back-office.access.shop.example.com" && aws_verifiedaccess_endpoint.this["back_office"].load_balancer_options[0].protocol == "https"
    error_message = "The application must have a name of its own, and TLS to the load balancer."
  }
}

run "every_request_is_logged" {
  assert {
    condition     = aws_verifiedaccess_instance_logging_configuration.this.access_logs[0].include_trust_context && aws_cloudwatch_log_group.this.retention_in_days >= 365 && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Requests must be logged with what was known of who asked."
  }
}

run "without_devices_nobody_passes" {
  variables {
    device_trust = null
  }

  assert {
    condition     = aws_verifiedaccess_group.this.policy_document == "forbid(principal, action, resource);"
    error_message = "Without a device trust provider nobody may pass."
  }
}

run "only_members_pass" {
  variables {
    user_group_ids = ["c242c5b4-6081-1845-6fa8-6e0d9513c107"]
  }

  assert {
    condition     = strcontains(aws_verifiedaccess_group.this.policy_document, "context.user.groups has \"c242c5b4-6081-1845-6fa8-6e0d9513c107\"")
    error_message = "The policy must ask for the group."
  }
}

run "databases_and_hosts_open_one_port" {
  variables {
    tcp_targets = {
      orders_db = { port = 5432, instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:orders", address = "orders.example.eu-west-1.rds.amazonaws.com" }
      host      = { port = 22, network_interface_id = "eni-0123456789abcdef0" }
    }
  }

  assert {
    condition     = aws_verifiedaccess_endpoint.tcp["orders_db"].endpoint_type == "rds" && aws_verifiedaccess_endpoint.tcp["orders_db"].rds_options[0].protocol == "tcp"
    error_message = "The database must be an endpoint of its own."
  }

  assert {
    condition     = one(aws_verifiedaccess_endpoint.tcp["host"].network_interface_options[0].port_range).from_port == 22 && one(aws_verifiedaccess_endpoint.tcp["host"].network_interface_options[0].port_range).to_port == 22
    error_message = "The host must be reached on one port."
  }
}

run "another_provider_of_identities" {
  variables {
    user_group_ids = ["back-office"]
    oidc = {
      issuer                 = "https://login.example.com"
      authorization_endpoint = "https://login.example.com/authorize"
      token_endpoint         = "https://login.example.com/token"
      user_info_endpoint     = "https://login.example.com/userinfo"
      client_id              = "shop"
      client_secret_id       = "verified-access"
    }
  }

  assert {
    condition     = aws_verifiedaccess_trust_provider.user.user_trust_provider_type == "oidc" && strcontains(aws_verifiedaccess_group.this.policy_document, "context.user.groups.contains(\"back-office\")")
    error_message = "The provider's own words must be asked for."
  }
}

run "requests_meet_the_firewall" {
  assert {
    condition     = endswith(aws_wafv2_web_acl_association.this.resource_arn, ":verified-access-instance/${aws_verifiedaccess_instance.this.id}") && aws_wafv2_web_acl_association.this.web_acl_arn == var.web_acl_arn
    error_message = "A web ACL must stand before the instance."
  }
}

run "quotes_in_groups_are_refused" {
  command         = plan
  expect_failures = [var.user_group_ids]

  variables {
    user_group_ids = ["x\" || true || \"x"]
  }
}

run "other_providers_are_refused" {
  command         = plan
  expect_failures = [var.device_trust]

  variables {
    device_trust = { type = "trust-me", tenant_id = "tenant" }
  }
}
