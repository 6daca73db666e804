control "ZT-VA-03" {
  title       = "Verified Access groups and endpoints have a policy"
  principle   = "least_privilege"
  phase       = 3
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without a Cedar policy nobody gets in, with an empty permit everybody does."
  remediation = "Write the groups (and device posture) that the arrow's tail stands for."

  applies_to = ["aws_verifiedaccess_group", "aws_verifiedaccess_endpoint"]
  # An endpoint without a policy has its group's.
  when      = resource.zt.type == "aws_verifiedaccess_group" || resource.policy_document != null
  condition = is_set(resource.policy_document) && !matches(resource.policy_document, "permit\\s*\\(\\s*principal\\s*,\\s*action\\s*,\\s*resource\\s*\\)\\s*;")

  example "good" {
    resource "aws_verifiedaccess_group" "this" {
      verifiedaccess_instance_id = "vai-0123456789abcdef0"
      policy_document            = "permit(principal, action, resource) when { context.user.groups has \"c242c5b4-6081-1845-6fa8-6e0d9513c107\" };"
    }
  }

  example "bad" {
    resource "aws_verifiedaccess_group" "this" {
      verifiedaccess_instance_id = "vai-0123456789abcdef0"
      policy_document            = "permit(principal, action, resource);"
    }
  }

  example "bad" {
    resource "aws_verifiedaccess_group" "this" {
      verifiedaccess_instance_id = "vai-0123456789abcdef0"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Access Management", "Identity / Authentication"]
  }
}
