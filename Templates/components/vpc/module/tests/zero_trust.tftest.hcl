mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
  }
  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }
  mock_data "aws_availability_zones" {
    defaults = { names = ["eu-west-1a", "eu-west-1b", "eu-west-1c"] }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name = "shop-dev-main"
}

run "nothing_reaches_the_internet_unless_asked" {
  command = plan

  assert {
    condition     = length(aws_internet_gateway.this) == 0 && length(aws_nat_gateway.this) == 0 && length(aws_route.public_internet) == 0 && length(aws_route.private_egress) == 0
    error_message = "There is a way to the internet that nobody asked for."
  }
  assert {
    condition     = alltrue([for subnet in concat(values(aws_subnet.public), values(aws_subnet.private), values(aws_subnet.isolated)) : !subnet.map_public_ip_on_launch])
    error_message = "A subnet hands out public addresses."
  }
}

run "three_tiers_over_three_zones" {
  command = plan

  assert {
    condition     = aws_subnet.public["eu-west-1a"].cidr_block == "10.0.0.0/20" && aws_subnet.private["eu-west-1b"].cidr_block == "10.0.80.0/20" && aws_subnet.isolated["eu-west-1c"].cidr_block == "10.0.160.0/20"
    error_message = "The subnets are not cut as documented."
  }
  assert {
    condition     = length(aws_route_table.private) == 3 && length(aws_route_table.isolated) == 3
    error_message = "There is not a route table for each zone."
  }
}

run "one_nat_gateway_serves_all_private_zones" {
  command = plan

  variables {
    internet_egress = true
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 1 && length(aws_route.private_egress) == 3
    error_message = "One NAT gateway must serve the three zones."
  }
}

run "nat_gateways_per_zone" {
  command = plan

  variables {
    internet_egress = true
    nat_gateways    = "per_zone"
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 3
    error_message = "Each zone must have its NAT gateway."
  }
}

run "isolated_subnets_call_gateway_endpoints_at_most" {
  command = plan

  variables {
    internet_egress = true
    public_subnets  = true
  }

  assert {
    condition     = alltrue([for rule in aws_network_acl.isolated.egress : rule.cidr_block == "10.0.0.0/16" || (rule.protocol == "tcp" && rule.from_port == 443 && rule.to_port == 443)])
    error_message = "The isolated tier may send more than HTTPS out of the VPC."
  }
  assert {
    condition     = keys(aws_route_table_association.isolated) == keys(aws_subnet.isolated)
    error_message = "An isolated subnet has no route table of its own."
  }
}

run "defaults_are_empty" {
  command = plan

  assert {
    condition     = length(aws_default_route_table.this.route) == 0
    error_message = "The default route table has routes."
  }
}

run "network_acls_keep_administration_ports_shut" {
  command = plan

  variables {
    public_subnets = true
  }

  assert {
    condition = alltrue([
      for rule in concat(tolist(aws_network_acl.public.ingress), tolist(aws_network_acl.private.ingress), tolist(aws_network_acl.isolated.ingress)) :
      rule.cidr_block != "0.0.0.0/0" || (rule.protocol == "tcp" && !(rule.from_port <= 22 && rule.to_port >= 22) && !(rule.from_port <= 3389 && rule.to_port >= 3389))
    ])
    error_message = "The internet reaches SSH or RDP through a network ACL."
  }
}

run "everything_is_logged_for_a_year" {
  command = plan

  assert {
    condition     = aws_flow_log.this.traffic_type == "ALL" && aws_cloudwatch_log_group.flow.retention_in_days >= 365 && aws_cloudwatch_log_group.dns.retention_in_days >= 365
    error_message = "Flows or DNS queries are not logged, or not kept for a year."
  }
  assert {
    condition     = aws_kms_key.logs.enable_key_rotation
    error_message = "The key of the logs does not rotate."
  }
}

run "undeclared_names_do_not_resolve" {
  command = plan

  variables {
    allowed_domains = ["api.example.com"]
  }

  assert {
    condition     = aws_route53_resolver_firewall_rule.block.action == "BLOCK" && tolist(aws_route53_resolver_firewall_domain_list.everything.domains)[0] == "*"
    error_message = "Names that nobody declared resolve."
  }
  assert {
    condition     = toset(aws_route53_resolver_firewall_domain_list.allowed.domains) == toset(["*.amazonaws.com", "*.api.aws", "*.internal", "api.example.com"])
    error_message = "More names resolve than were declared."
  }
}

run "connected_networks_are_reached_from_inner_subnets_only" {
  command = plan

  variables {
    public_subnets   = true
    transit_gateways = { hub = { id = "tgw-0123456789abcdef0" } }
    routes           = { hub = { transit_gateway_id = "tgw-0123456789abcdef0", cidrs = ["10.1.0.0/16"] } }
  }

  assert {
    condition     = length(aws_route.connection) == 6 && alltrue([for route in aws_route.connection : route.destination_cidr_block == "10.1.0.0/16"])
    error_message = "Each private and each isolated table must have the named route, and no other."
  }
  assert {
    condition     = aws_ec2_transit_gateway_vpc_attachment.this["hub"].transit_gateway_default_route_table_association == false && aws_ec2_transit_gateway_vpc_attachment.this["hub"].transit_gateway_default_route_table_propagation == false
    error_message = "The attachment joins the default route table."
  }
  assert {
    condition     = contains([for rule in aws_network_acl.isolated.ingress : rule.cidr_block], "10.1.0.0/16")
    error_message = "The network ACL keeps the connected network out."
  }
}

run "refuses_the_internet_as_a_connected_network" {
  command         = plan
  expect_failures = [var.routes]

  variables {
    routes = { hub = { transit_gateway_id = "tgw-0123456789abcdef0", cidrs = ["0.0.0.0/0"] } }
  }
}

run "a_firewall_stands_in_the_way_out_and_back" {
  command = plan

  variables {
    internet_egress    = true
    firewall           = true
    firewall_endpoints = { eu-west-1a = "vpce-0a", eu-west-1b = "vpce-0b", eu-west-1c = "vpce-0c" }
  }

  assert {
    condition     = alltrue([for zone, route in aws_route.private_egress : route.vpc_endpoint_id == var.firewall_endpoints[zone] && route.nat_gateway_id == null])
    error_message = "A private subnet goes round the firewall."
  }
  assert {
    condition     = alltrue([for zone, route in aws_route.nat_inwards : route.vpc_endpoint_id == var.firewall_endpoints[zone] && route.destination_cidr_block == aws_subnet.private[zone].cidr_block])
    error_message = "Answers go round the firewall."
  }
  assert {
    condition     = length(aws_subnet.firewall) == 3 && aws_subnet.firewall["eu-west-1a"].cidr_block == "10.0.192.0/24" && aws_subnet.nat["eu-west-1b"].cidr_block == "10.0.197.0/24"
    error_message = "The firewall has no subnets of its own."
  }
}

run "refuses_everything_as_a_domain" {
  command = plan

  variables {
    allowed_domains = ["*.com"]
  }

  expect_failures = [var.allowed_domains]
}

run "refuses_short_retention" {
  command = plan

  variables {
    log_retention_days = 30
  }

  expect_failures = [var.log_retention_days]
}
