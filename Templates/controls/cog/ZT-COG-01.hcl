control "ZT-COG-01" {
  title       = "User pools require MFA"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Customers' passwords are already in somebody's list."
  remediation = "Set mfa_configuration = \"ON\" (OPTIONAL for consumer sign-up plus adaptive authentication)."

  applies_to = ["aws_cognito_user_pool"]
  condition  = resource.mfa_configuration == "ON"

  example "good" {
    resource "aws_cognito_user_pool" "customers" {
      mfa_configuration = "ON"
    }
  }

  example "bad" {
    resource "aws_cognito_user_pool" "customers" {
      mfa_configuration = "OPTIONAL"
    }
  }

  references {
    fsbp         = ["Cognito.5"]
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    prowler      = ["cognito_user_pool_mfa_enabled"]
  }
}
