# A firewall between the private subnets and the internet. What was not declared is dropped: it judges by the name that the client asks for,
# which an address list could not.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group  = "/aws/vendedlogs/nfw/${local.name}"

  # The firewall writes a domain with all that is below it as `.example.com`.
  domains = sort(distinct([for domain in var.allowed_domains : startswith(domain, "*.") ? substr(domain, 1, -1) : domain]))
}

resource "aws_networkfirewall_rule_group" "allowed" {
  count = length(local.domains) > 0 ? 1 : 0

  name        = "${local.name}-allowed"
  description = "Hosts that were declared"
  type        = "STATEFUL"
  capacity    = 1000

  rule_group {
    stateful_rule_options {
      rule_order = "STRICT_ORDER"
    }

    rules_source {
      rules_source_list {
        generated_rules_type = "ALLOWLIST"
        target_types         = ["TLS_SNI"]
        targets              = local.domains
      }
    }
  }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-allowed" })

  depends_on = [aws_kms_key_policy.this]
}

# Names are asked for in TLS only. What has no name to judge does not leave.
resource "aws_networkfirewall_rule_group" "nameless" {
  name        = "${local.name}-nameless"
  description = "Protocols without a name to judge"
  type        = "STATEFUL"
  capacity    = 10

  rule_group {
    stateful_rule_options {
      rule_order = "STRICT_ORDER"
    }

    rules_source {
      rules_string = <<-RULES
        drop udp $HOME_NET any -> $EXTERNAL_NET any (msg:"UDP"; sid:1000001; rev:1;)
        drop icmp $HOME_NET any -> $EXTERNAL_NET any (msg:"ICMP"; sid:1000002; rev:1;)
        drop tcp $HOME_NET any -> $EXTERNAL_NET !443 (msg:"TCP besides HTTPS"; sid:1000003; rev:1;)
      RULES
    }

    rule_variables {
      ip_sets {
        key = "HOME_NET"

        ip_set {
          definition = [var.cidr_block]
        }
      }
    }
  }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = "${local.name}-nameless" })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_networkfirewall_firewall_policy" "this" {
  name        = local.name
  description = "Drops what was not declared"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
    stateful_default_actions           = ["aws:drop_established", "aws:alert_established"]

    stateful_engine_options {
      rule_order              = "STRICT_ORDER"
      stream_exception_policy = "DROP"
    }

    policy_variables {
      rule_variables {
        key = "HOME_NET"

        ip_set {
          definition = [var.cidr_block]
        }
      }
    }

    stateful_rule_group_reference {
      priority     = 100
      resource_arn = aws_networkfirewall_rule_group.nameless.arn
    }

    dynamic "stateful_rule_group_reference" {
      for_each = aws_networkfirewall_rule_group.allowed

      content {
        priority     = 200
        resource_arn = stateful_rule_group_reference.value.arn
      }
    }
  }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_networkfirewall_firewall" "this" {
  name                              = local.name
  description                       = "Between the private subnets and the internet"
  vpc_id                            = var.vpc_id
  firewall_policy_arn               = aws_networkfirewall_firewall_policy.this.arn
  delete_protection                 = !var.disposable
  firewall_policy_change_protection = false
  subnet_change_protection          = !var.disposable

  dynamic "subnet_mapping" {
    for_each = var.subnet_ids

    content {
      subnet_id = subnet_mapping.value
    }
  }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.this.arn
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}
