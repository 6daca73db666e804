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
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vpn/shop-dev-office" }
  }

  mock_resource "aws_vpn_gateway" {
    defaults = { arn = "arn:aws:ec2:eu-west-1:111122223333:vpn-gateway/vgw-0123456789abcdef0" }
  }
}

variables {
  name                = "shop-dev-office"
  vpc_id              = "vpc-0123456789abcdef0"
  customer_gateway_ip = "203.0.113.10"
  networks            = ["192.168.0.0/16"]
}

run "tunnels_are_strong_and_logged" {
  assert {
    condition     = aws_vpn_connection.this[0].tunnel1_ike_versions == toset(["ikev2"]) && aws_vpn_connection.this[0].tunnel2_ike_versions == toset(["ikev2"])
    error_message = "Both tunnels must speak IKEv2 only."
  }

  assert {
    condition     = aws_vpn_connection.this[0].preshared_key_storage == "SecretsManager"
    error_message = "The shared secrets must stay out of the state."
  }

  assert {
    condition     = aws_vpn_connection.this[0].tunnel1_log_options[0].cloudwatch_log_options[0].log_enabled && aws_vpn_connection.this[0].tunnel2_log_options[0].cloudwatch_log_options[0].log_enabled
    error_message = "Both tunnels must be logged."
  }
}

run "the_vpc_is_led_to_the_named_networks_only" {
  assert {
    condition     = output.routed_networks == tolist(["192.168.0.0/16"]) && keys(aws_vpn_connection_route.this) == ["192.168.0.0/16"]
    error_message = "The VPC must be led to the named network, and to no other."
  }
}

run "without_the_other_side_there_are_no_tunnels" {
  variables {
    customer_gateway_ip = null
  }

  assert {
    condition     = length(aws_vpn_connection.this) == 0 && length(output.networks) == 0
    error_message = "Without an address there is nothing to connect."
  }
}

run "tunnels_end_at_a_drawn_transit_gateway" {
  variables {
    transit_gateways = { hub = "tgw-0123456789abcdef0" }
  }

  assert {
    condition     = aws_vpn_connection.this[0].transit_gateway_id == "tgw-0123456789abcdef0" && length(aws_vpn_gateway.this) == 0
    error_message = "The tunnels must end at the transit gateway alone."
  }

  assert {
    condition     = length(output.routed_networks) == 0 && length(aws_vpn_connection_route.this) == 0
    error_message = "Behind a transit gateway its route tables lead the way."
  }
}

run "the_internet_is_no_network" {
  command         = plan
  expect_failures = [var.networks]

  variables {
    networks = ["0.0.0.0/0"]
  }
}
