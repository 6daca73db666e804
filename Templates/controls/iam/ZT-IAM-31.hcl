control "ZT-IAM-31" {
  title       = "On-premises workloads use IAM Roles Anywhere, not stored keys"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A session of an hour for a certificate replaces a key in a file on a server outside AWS; a profile without a policy hands out the whole role."
  remediation = "Create a trust anchor for the site's CA and a profile whose session policy is the arrows' policy."

  applies_to = ["aws_rolesanywhere_profile"]
  condition  = (resource.duration_seconds == null || resource.duration_seconds <= 3600) && (is_set(resource.session_policy) || is_set(resource.managed_policy_arns))

  example "good" {
    resource "aws_rolesanywhere_profile" "plant" {
      name                = "plant"
      role_arns           = ["arn:aws:iam::111111111111:role/plant"]
      managed_policy_arns = ["arn:aws:iam::111111111111:policy/plant"]
      duration_seconds    = 3600
    }
  }

  example "bad" {
    resource "aws_rolesanywhere_profile" "plant" {
      name             = "plant"
      role_arns        = ["arn:aws:iam::111111111111:role/plant"]
      duration_seconds = 43200
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-2(5)", "AC-3", "AC-6(2)", "AC-12", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "IA-11", "SC-10"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    prowler      = ["rolesanywhere_profile_restricts_session_permissions"]
  }
}
