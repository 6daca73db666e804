control "ZT-COG-02" {
  title       = "User pools block risky sign-ins and weak passwords"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Context - device, place, leaked password - is part of every decision."
  remediation = "Enforce threat protection (needs the Plus tier)."

  applies_to = ["aws_cognito_user_pool"]
  condition = first(resource.user_pool_add_ons).advanced_security_mode == "ENFORCED" && anytrue([
    for policy in all_of(resource.password_policy) : policy.minimum_length >= 8 && (policy.temporary_password_validity_days == null || policy.temporary_password_validity_days <= 7)
  ])

  example "good" {
    resource "aws_cognito_user_pool" "shop" {
      name = "shop"

      user_pool_add_ons {
        advanced_security_mode = "ENFORCED"
      }

      password_policy {
        minimum_length                   = 14
        temporary_password_validity_days = 1
      }
    }
  }

  example "bad" {
    resource "aws_cognito_user_pool" "shop" {
      name = "shop"
    }
  }

  example "bad" {
    resource "aws_cognito_user_pool" "shop" {
      name = "shop"

      user_pool_add_ons {
        advanced_security_mode = "ENFORCED"
      }

      password_policy {
        minimum_length = 6
      }
    }
  }

  references {
    fsbp         = ["Cognito.1", "Cognito.3", "Cognito.6"]
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "IA-10", "RA-3", "SI-4(18)"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Risk Assessments"]
    prowler      = ["cognito_user_pool_advanced_security_enabled", "cognito_user_pool_password_policy_minimum_length_14"]
  }
}
