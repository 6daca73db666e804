control "ZT-ORG-02" {
  title       = "SCP forbids switching off the detective controls"
  principle   = "assume_breach"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "account"
  service     = "organizations"
  rationale   = "The first thing an intruder does is to stop the log."
  remediation = "Attach the protect-detective-controls SCP to every workload OU."

  when = length(resources("aws_organizations_policy")) + length(resources("aws_organizations_organization")) > 0
  condition = alltrue([
    for action in ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "guardduty:DeleteDetector", "config:StopConfigurationRecorder", "securityhub:DisableSecurityHub"] : anytrue([
      for policy in resources("aws_organizations_policy") : anytrue([
        for statement in statements_of(policy.content) : statement.effect == "Deny" && contains(statement.actions, action)
      ]) && (policy.type == null || policy.type == "SERVICE_CONTROL_POLICY")
    ])
  ])

  example "good" {
    resource "aws_organizations_policy" "detection" {
      name = "detection"
      content = jsonencode({
        Statement = [{
          Effect   = "Deny"
          Action   = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "guardduty:DeleteDetector", "config:StopConfigurationRecorder", "securityhub:DisableSecurityHub"]
          Resource = "*"
        }]
      })
    }
  }

  example "bad" {
    resource "aws_organizations_policy" "detection" {
      name = "detection"
      content = jsonencode({
        Statement = [{ Effect = "Deny", Action = ["cloudtrail:StopLogging"], Resource = "*" }]
      })
    }
  }

  references {
    nist_800_207 = ["3", "4", "7"]
    cisa_ztmm    = ["Identity / Access Management", "Cross-cutting / Visibility and Analytics"]
  }
}
