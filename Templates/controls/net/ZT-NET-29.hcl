control "ZT-NET-29" {
  title       = "Network Firewall logs flow and alert events"
  principle   = "continuous_monitoring"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Dropped packets are early warnings."
  remediation = "Add the logging configuration and the protections."

  applies_to = ["aws_networkfirewall_firewall"]

  companion "logging" {
    type = "aws_networkfirewall_logging_configuration"
    by   = "firewall_arn"
    to   = ["arn", "id"]
  }

  condition = companion.logging != null && resource.delete_protection == true

  example "good" {
    resource "aws_networkfirewall_firewall" "egress" {
      name                = "egress"
      firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/egress"
      delete_protection   = true
    }

    resource "aws_networkfirewall_logging_configuration" "egress" {
      firewall_arn = aws_networkfirewall_firewall.egress.arn
    }
  }

  example "bad" {
    resource "aws_networkfirewall_firewall" "egress" {
      name                = "egress"
      firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/egress"
      delete_protection   = true
    }
  }

  references {
    fsbp         = ["NetworkFirewall.2", "NetworkFirewall.9", "NetworkFirewall.10"]
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV2_AWS_63", "CKV_AWS_344", "CKV_AWS_345", "CKV_AWS_346"]
    prowler      = ["networkfirewall_logging_enabled", "networkfirewall_deletion_protection"]
  }
}
