control "ZT-COG-03" {
  title       = "Identity pools give guests nothing"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Guest credentials are AWS credentials for everybody."
  remediation = "Set allow_unauthenticated_identities = false."

  applies_to = ["aws_cognito_identity_pool"]
  condition  = resource.allow_unauthenticated_identities != true && resource.allow_classic_flow != true

  example "good" {
    resource "aws_cognito_identity_pool" "shop" {
      identity_pool_name = "shop"
    }
  }

  example "bad" {
    resource "aws_cognito_identity_pool" "shop" {
      identity_pool_name               = "shop"
      allow_unauthenticated_identities = true
    }
  }

  references {
    fsbp         = ["Cognito.2"]
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_366"]
    prowler      = ["cognito_identity_pool_guest_access_disabled"]
  }
}
