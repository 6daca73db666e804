control "ZT-AMP-01" {
  title       = "Amplify previews and non-production branches are not open to the world"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Attackers are well aware that test environments are less secure."
  remediation = "Enable basic auth on every non-production branch."

  applies_to = ["aws_amplify_branch"]
  condition  = resource.stage == "PRODUCTION" || resource.enable_basic_auth == true

  example "good" {
    resource "aws_amplify_branch" "main" {
      app_id      = "d0123456789abc"
      branch_name = "main"
      stage       = "PRODUCTION"
    }
  }

  example "bad" {
    resource "aws_amplify_branch" "develop" {
      app_id      = "d0123456789abc"
      branch_name = "develop"
      stage       = "DEVELOPMENT"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    prowler      = ["amplify_app_no_secrets_in_environment"]
  }
}
