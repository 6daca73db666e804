mock_provider "aws" {
  mock_resource "aws_lb" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/shop-dev-front/0000000000000000" }
  }
  mock_resource "aws_lb_listener" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/shop-dev-front/0000000000000000/0000000000000000" }
  }
  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/orders/0000000000000000" }
  }
}

variables {
  name            = "shop-dev-front"
  vpc_id          = "vpc-1"
  subnet_ids      = ["subnet-a", "subnet-b"]
  certificate_arn = "arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000"
  log_bucket      = "shop-dev-delivery-logs-111111111111"
  targets = {
    orders = { port = 8443, health_check_path = "/health" }
  }
}

run "internal_and_tls_only" {
  command = plan

  assert {
    condition     = aws_lb.this.internal && length(aws_lb_listener.redirect) == 0
    error_message = "The load balancer faces the internet, or listens on port 80."
  }
  assert {
    condition     = aws_lb_listener.https.protocol == "HTTPS" && startswith(aws_lb_listener.https.ssl_policy, "ELBSecurityPolicy-TLS13-1-2")
    error_message = "The listener does not ask for TLS 1.2 or newer."
  }
  assert {
    condition     = aws_lb_target_group.this["orders"].protocol == "HTTPS"
    error_message = "Traffic behind the load balancer is not encrypted."
  }
}

run "hardened" {
  command = plan

  assert {
    condition     = aws_lb.this.drop_invalid_header_fields && aws_lb.this.desync_mitigation_mode == "strictest" && aws_lb.this.enable_deletion_protection
    error_message = "Invalid headers, ambiguous requests or deletion are let through."
  }
  assert {
    condition     = aws_lb.this.access_logs[0].enabled && aws_lb.this.connection_logs[0].enabled
    error_message = "Access is not logged."
  }
}

run "the_security_group_has_no_rules" {
  command = apply

  assert {
    condition     = length(aws_security_group.this.ingress) == 0 && length(aws_security_group.this.egress) == 0
    error_message = "The security group has rules of its own."
  }
}

run "nothing_is_a_target_by_default" {
  command = plan

  assert {
    condition     = aws_lb_listener.https.default_action[0].type == "fixed-response" && aws_lb_listener.https.default_action[0].fixed_response[0].status_code == "404"
    error_message = "A request that no rule matches reaches a target."
  }
}

run "several_targets_do_not_hide_each_other" {
  command = plan

  variables {
    targets = {
      orders = { port = 8443 }
      users  = { port = 8443 }
      admin  = { port = 8443, host_names = ["admin.example.com"] }
    }
  }

  assert {
    condition     = toset(tolist(aws_lb_listener_rule.this["users"].condition)[0].path_pattern[0].values) == toset(["/users", "/users/*"])
    error_message = "Two targets take all requests."
  }
  assert {
    condition     = length(distinct([for rule in values(aws_lb_listener_rule.this) : rule.priority])) == 3 && aws_lb_listener_rule.this["admin"].priority < aws_lb_listener_rule.this["users"].priority
    error_message = "Priorities meet, or the unconditional come first."
  }
}

run "facing_the_internet_behind_a_firewall" {
  command = plan

  variables {
    internet_facing = true
    web_acl_arn     = "arn:aws:wafv2:eu-west-1:111111111111:regional/webacl/shop/00000000-0000-0000-0000-000000000000"
  }

  assert {
    condition     = length(aws_wafv2_web_acl_association.this) == 1
    error_message = "There is no web ACL."
  }
  assert {
    condition     = aws_lb_listener.redirect[0].default_action[0].type == "redirect" && aws_lb_listener.redirect[0].default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "Port 80 does more than redirect."
  }
}

run "refuses_the_internet_without_a_firewall" {
  command = plan

  variables {
    internet_facing = true
  }

  expect_failures = [var.web_acl_arn]
}

run "long_names_fit" {
  command = plan

  variables {
    name = "shop-production-the-load-balancer-in-front-of-everything"
  }

  assert {
    condition     = length(aws_lb.this.name) <= 32 && alltrue([for group in values(aws_lb_target_group.this) : length(group.name) <= 32])
    error_message = "A name is too long."
  }
}
