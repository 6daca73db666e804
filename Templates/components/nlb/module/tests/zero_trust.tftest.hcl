mock_provider "aws" {
  mock_resource "aws_lb" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/net/shop-dev-front/0000000000000000" }
  }
  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/broker/0000000000000000" }
  }
}

variables {
  name            = "shop-dev-front"
  vpc_id          = "vpc-1"
  subnet_ids      = ["subnet-a", "subnet-b"]
  certificate_arn = "arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000"
  log_bucket      = "shop-dev-delivery-logs-111111111111"
  targets = {
    broker = { port = 8883 }
  }
}

run "internal_and_tls_unless_said_otherwise" {
  command = plan

  assert {
    condition     = aws_lb.this.internal
    error_message = "The load balancer faces the internet."
  }
  assert {
    condition     = aws_lb_listener.tls["8883"].protocol == "TLS" && startswith(aws_lb_listener.tls["8883"].ssl_policy, "ELBSecurityPolicy-TLS13-1-2") && aws_lb_target_group.this["8883"].protocol == "TLS"
    error_message = "Connections are not encrypted on both sides."
  }
  assert {
    condition     = aws_lb.this.enable_deletion_protection && aws_lb.this.access_logs[0].enabled
    error_message = "It can be deleted, or is not logged."
  }
}

run "the_security_group_has_no_rules" {
  command = apply

  assert {
    condition     = length(aws_security_group.this.ingress) == 0 && length(aws_security_group.this.egress) == 0
    error_message = "The security group has rules of its own."
  }
}

run "refuses_plain_http" {
  command = plan

  variables {
    targets = { web = { port = 80, protocol = "TCP" } }
  }

  expect_failures = [var.targets]
}

run "targets_behind_one_port_share_a_group" {
  command = apply

  variables {
    targets = {
      one   = { port = 8883 }
      two   = { port = 8883 }
      other = { port = 8884, target_type = "instance" }
    }
  }

  assert {
    condition     = length(aws_lb_target_group.this) == 2 && length(aws_lb_listener.tls) == 2
    error_message = "A port has more than one group or listener."
  }
  assert {
    condition     = length(output.target_group_arns) == 3
    error_message = "A target has no group to register in."
  }
}

run "refuses_two_types_behind_one_port" {
  command = plan

  variables {
    targets = {
      one = { port = 8883 }
      two = { port = 8883, target_type = "instance" }
    }
  }

  expect_failures = [var.targets]
}
