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

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-hub-flow-logs" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/tgw/shop-dev-hub" }
  }

  mock_resource "aws_ec2_transit_gateway" {
    defaults = { arn = "arn:aws:ec2:eu-west-1:111122223333:transit-gateway/tgw-0123456789abcdef0" }
  }

  mock_resource "aws_ram_resource_share" {
    defaults = { arn = "arn:aws:ram:eu-west-1:111122223333:resource-share/00000000-0000-4000-8000-000000000000" }
  }
}

variables {
  name        = "shop-dev-hub"
  networks    = { orders = ["10.0.0.0/16"], billing = ["10.1.0.0/16"], office = ["192.168.0.0/16"] }
  attachments = { orders = ["tgw-attach-0123456789abcdef0"], billing = ["tgw-attach-0123456789abcdef1"], office = ["tgw-attach-0123456789abcdef2"], branch = [] }
}

run "nothing_is_joined_by_default" {
  assert {
    condition     = aws_ec2_transit_gateway.this.default_route_table_association == "disable" && aws_ec2_transit_gateway.this.default_route_table_propagation == "disable" && aws_ec2_transit_gateway.this.auto_accept_shared_attachments == "disable"
    error_message = "The gateway must not join what is attached by itself."
  }

  assert {
    condition     = length(aws_ram_resource_share.this) == 0
    error_message = "Without other accounts nothing is shared."
  }
}

run "each_attachment_has_its_own_routes" {
  assert {
    condition     = length(aws_ec2_transit_gateway_route_table.this) == 3 && length(aws_ec2_transit_gateway_route.this) == 6
    error_message = "Each attachment must have a route table with a route to each other one."
  }

  assert {
    condition     = toset(output.routes["orders"]) == toset(["10.1.0.0/16", "192.168.0.0/16"])
    error_message = "A network must be told the others, and not itself."
  }

  assert {
    condition     = alltrue([for route in aws_ec2_transit_gateway_route.this : !endswith(route.destination_cidr_block, "/0")])
    error_message = "No route may lead to the internet."
  }
}

run "every_flow_is_logged" {
  assert {
    condition     = aws_flow_log.this.max_aggregation_interval == 60 && aws_cloudwatch_log_group.this.retention_in_days >= 365 && aws_kms_key.this.enable_key_rotation
    error_message = "Flows must be logged every minute, for a year, under a rotating key."
  }
}

run "other_accounts_are_accepted_one_by_one" {
  variables {
    accounts            = { billing = "444455556666" }
    foreign_attachments = { billing = "tgw-attach-0123456789abcdef1" }
  }

  assert {
    condition     = aws_ram_resource_share.this[0].allow_external_principals == false && length(aws_ram_principal_association.this) == 1
    error_message = "The share must stay in the organization and name the account."
  }

  assert {
    condition     = keys(aws_ec2_transit_gateway_vpc_attachment_accepter.this) == ["billing"]
    error_message = "Only the other account's attachment is accepted."
  }
}

run "the_internet_is_no_network" {
  command         = plan
  expect_failures = [var.networks]

  variables {
    networks = { orders = ["0.0.0.0/0"] }
  }
}

run "networks_must_differ" {
  command         = plan
  expect_failures = [var.networks]

  variables {
    networks = { orders = ["10.0.0.0/16"], billing = ["10.0.0.0/16"] }
  }
}
