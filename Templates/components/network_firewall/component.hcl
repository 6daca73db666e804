# What leaves a VPC for the internet passes it, and only to the hosts that were declared.
component "network_firewall" {
  title         = "Network Firewall"
  role          = "resource"
  area          = "network"
  resource_type = "aws_networkfirewall_firewall"
  types         = ["aws_networkfirewall_firewall", "aws_networkfirewall_firewall_policy"]
  subnet        = "private"
  labels        = ["network firewall", "aws network firewall"]

  identity {
    arn              = "arn"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "cidr_block" { value = zt.network.cidr_block }
  input "subnet_ids" { value = zt.network.firewall_subnet_ids }
  input "allowed_domains" { value = zt.network.allowed_domains }

  # The VPC has subnets for it, and its routes lead through it, out and back.
  implied {
    input "firewall" {
      on    = "network"
      plain = true
      value = true
    }

    input "firewall_endpoints" {
      on    = "network"
      plain = true
      value = zt.component.endpoints
    }
  }
}
