control "ZT-IAM-22" {
  title       = "IAM password policy is strong"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "password_policy"
  rationale   = "While IAM users exist, guessable passwords undo MFA enrolment windows and API resets."
  remediation = "Add aws_iam_account_password_policy once per account."

  condition = anytrue([
    for policy in resources("aws_iam_account_password_policy") :
    policy.minimum_password_length >= 14 && policy.password_reuse_prevention >= 24
    && policy.require_lowercase_characters && policy.require_uppercase_characters && policy.require_numbers && policy.require_symbols
    && (policy.max_password_age == null || policy.max_password_age <= 90)
  ])

  fix {
    resource "aws_iam_account_password_policy" "this" {
      minimum_password_length      = 14
      password_reuse_prevention    = 24
      max_password_age             = 90
      require_lowercase_characters = true
      require_uppercase_characters = true
      require_numbers              = true
      require_symbols              = true
    }
  }

  example "good" {
    resource "aws_iam_account_password_policy" "this" {
      minimum_password_length      = 14
      password_reuse_prevention    = 24
      require_lowercase_characters = true
      require_uppercase_characters = true
      require_numbers              = true
      require_symbols              = true
    }
  }

  example "bad" {}

  example "bad" {
    resource "aws_iam_account_password_policy" "this" {
      minimum_password_length = 8
    }
  }

  references {
    fsbp         = ["IAM.7"]
    security_hub = ["IAM.15", "IAM.16"]
    cis_aws_5    = ["1.7", "1.8"]
    nist_800_53  = ["AC-2(1)", "AC-2(3)", "AC-3(15)", "IA-5(1)"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_9", "CKV_AWS_10", "CKV_AWS_11", "CKV_AWS_12", "CKV_AWS_13", "CKV_AWS_14", "CKV_AWS_15"]
    trivy        = ["AWS-0056", "AWS-0058", "AWS-0059", "AWS-0060", "AWS-0061", "AWS-0062", "AWS-0063"]
    prowler      = ["iam_password_policy_minimum_length_14", "iam_password_policy_reuse_24"]
  }
}
