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

  mock_resource "aws_acm_certificate" {
    defaults = { arn = "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-4000-8000-000000000000" }
  }
}

variables {
  name         = "shop-dev-staff"
  vpc_id       = "vpc-0123456789abcdef0"
  subnet_ids   = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  domain_name  = "shop.example.com"
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

run "other_providers_are_refused" {
  command         = plan
  expect_failures = [var.device_trust]

  variables {
    device_trust = { type = "trust-me", tenant_id = "tenant" }
  }
}
