# Nothing is created: the provider is a stand-in.

mock_provider "aws" {}

variables {
  name = "shop-dev-peering"
  networks = {
    billing = { vpc_id = "vpc-0123456789abcdef1", cidr = "10.1.0.0/16" }
    orders  = { vpc_id = "vpc-0123456789abcdef0", cidr = "10.0.0.0/16" }
  }
}

run "joins_two_networks_of_one_account" {
  assert {
    condition     = aws_vpc_peering_connection.this.vpc_id == "vpc-0123456789abcdef1" && aws_vpc_peering_connection.this.peer_vpc_id == "vpc-0123456789abcdef0" && aws_vpc_peering_connection.this.auto_accept
    error_message = "The connection must join the two networks."
  }

  assert {
    condition     = aws_vpc_peering_connection_options.this[0].requester[0].allow_remote_vpc_dns_resolution && aws_vpc_peering_connection_options.this[0].accepter[0].allow_remote_vpc_dns_resolution
    error_message = "Names must resolve to private addresses on both sides."
  }

  assert {
    condition     = output.routes["orders"] == ["10.1.0.0/16"] && output.routes["billing"] == ["10.0.0.0/16"]
    error_message = "Each side must be told the other's range only."
  }
}

run "another_account_accepts_by_itself" {
  variables {
    networks = {
      billing = { vpc_id = "vpc-0123456789abcdef1", cidr = "10.1.0.0/16", account_id = "444455556666" }
      orders  = { vpc_id = "vpc-0123456789abcdef0", cidr = "10.0.0.0/16" }
    }
  }

  assert {
    condition     = aws_vpc_peering_connection.this.vpc_id == "vpc-0123456789abcdef0" && aws_vpc_peering_connection.this.peer_owner_id == "444455556666" && aws_vpc_peering_connection.this.auto_accept != true
    error_message = "Ours must ask, and theirs must accept."
  }

  assert {
    condition     = length(aws_vpc_peering_connection_options.this) == 0
    error_message = "The far side sets its own options."
  }
}

run "two_networks_are_needed" {
  command         = plan
  expect_failures = [var.networks]

  variables {
    networks = { orders = { vpc_id = "vpc-0123456789abcdef0", cidr = "10.0.0.0/16" } }
  }
}

run "ranges_must_differ" {
  command         = plan
  expect_failures = [var.networks]

  variables {
    networks = {
      billing = { vpc_id = "vpc-0123456789abcdef1", cidr = "10.0.0.0/16" }
      orders  = { vpc_id = "vpc-0123456789abcdef0", cidr = "10.0.0.0/16" }
    }
  }
}
