control "ZT-COG-04" {
  title       = "App clients use the code flow with short, revocable tokens"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Trust is not a one-time check; a token is trust with an expiry date."
  remediation = "Set the attributes."

  applies_to = ["aws_cognito_user_pool_client"]
  condition = (
    !any_matches(resource.allowed_oauth_flows, "^implicit$")
    && resource.enable_token_revocation != false
    && resource.prevent_user_existence_errors == "ENABLED"
    && !any_matches(resource.explicit_auth_flows, "(^|_)USER_PASSWORD_AUTH$")
  )

  example "good" {
    resource "aws_cognito_user_pool_client" "shop" {
      name                          = "shop"
      user_pool_id                  = "eu-west-1_abcdefghi"
      allowed_oauth_flows           = ["code"]
      prevent_user_existence_errors = "ENABLED"
    }
  }

  example "bad" {
    resource "aws_cognito_user_pool_client" "shop" {
      name                          = "shop"
      user_pool_id                  = "eu-west-1_abcdefghi"
      allowed_oauth_flows           = ["implicit"]
      prevent_user_existence_errors = "ENABLED"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-2(5)", "AC-3", "AC-6(2)", "AC-12", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "IA-11", "SC-10"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Access Management", "Identity / Authentication"]
    prowler      = ["cognito_user_pool_client_token_revocation_enabled", "cognito_user_pool_client_prevent_user_existence_errors"]
  }
}
