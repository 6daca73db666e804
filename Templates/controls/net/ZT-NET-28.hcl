control "ZT-NET-28" {
  title       = "Network Firewall inspects fully, logs and drops by default"
  principle   = "assume_breach"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A firewall that passes unknown packets is a router."
  remediation = "Forward to the stateful engine and drop what no rule allows."

  applies_to = ["aws_networkfirewall_firewall_policy"]
  condition = alltrue([
    for policy in all_of(resource.firewall_policy) :
    !contains(policy.stateless_default_actions, "aws:pass") && !contains(policy.stateless_fragment_default_actions, "aws:pass")
    && length(concat(all_of(policy.stateful_rule_group_reference), all_of(policy.stateless_rule_group_reference))) > 0
  ])

  example "good" {
    resource "aws_networkfirewall_firewall_policy" "egress" {
      name = "egress"

      firewall_policy {
        stateless_default_actions          = ["aws:forward_to_sfe"]
        stateless_fragment_default_actions = ["aws:drop"]

        stateful_rule_group_reference {
          resource_arn = "arn:aws:network-firewall:eu-west-1:111122223333:stateful-rulegroup/allowed"
        }
      }
    }
  }

  example "bad" {
    resource "aws_networkfirewall_firewall_policy" "egress" {
      name = "egress"

      firewall_policy {
        stateless_default_actions          = ["aws:pass"]
        stateless_fragment_default_actions = ["aws:pass"]
      }
    }
  }

  example "bad" {
    resource "aws_networkfirewall_firewall_policy" "egress" {
      name = "egress"

      firewall_policy {
        stateless_default_actions          = ["aws:forward_to_sfe"]
        stateless_fragment_default_actions = ["aws:drop"]
      }
    }
  }

  references {
    fsbp         = ["NetworkFirewall.3", "NetworkFirewall.4", "NetworkFirewall.5"]
    nist_800_53  = ["CA-9(1)", "CM-2"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    prowler      = ["networkfirewall_policy_rule_group_associated", "networkfirewall_policy_default_action_full_packets", "networkfirewall_policy_default_action_fragmented_packets"]
  }
}
