control "ZT-IAM-05" {
  title       = "Workloads and pipelines use roles, not long-lived access keys"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An access key that leaks works from anywhere until someone notices."
  remediation = "Delete the key; give CI an OIDC role, EC2/ECS/Lambda an execution role, on-premises hosts IAM Roles Anywhere, SaaS a role with an external ID."

  applies_to = ["aws_iam_access_key"]
  condition  = resource.status == "Inactive"

  example "good" {
    resource "aws_iam_access_key" "old" {
      user   = "deploy"
      status = "Inactive"
    }
  }

  example "bad" {
    resource "aws_iam_access_key" "deploy" {
      user = "deploy"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-2(5)", "AC-3", "AC-6(2)", "AC-12", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "IA-11", "SC-10"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
    prowler      = ["iam_user_with_temporary_credentials", "iam_user_no_setup_initial_access_key"]
  }
}
