control "ZT-ORG-08" {
  title       = "A security contact is registered"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "account"
  service     = "security_contact"
  rationale   = "AWS abuse and breach notices go to a mailbox that somebody reads."
  remediation = "Add the SECURITY alternate contact."

  condition = anytrue([for contact in resources("aws_account_alternate_contact") : contact.alternate_contact_type == "SECURITY"])

  example "good" {
    resource "aws_account_alternate_contact" "security" {
      alternate_contact_type = "SECURITY"
      name                   = "Security"
      title                  = "Security"
      email_address          = "security@example.com"
      phone_number           = "+49 30 1234567"
    }
  }

  example "bad" {
    resource "aws_account_alternate_contact" "billing" {
      alternate_contact_type = "BILLING"
      name                   = "Billing"
      title                  = "Billing"
      email_address          = "billing@example.com"
      phone_number           = "+49 30 1234567"
    }
  }

  references {
    fsbp         = ["Account.1"]
    cis_aws_5    = ["1.2"]
    nist_800_53  = ["CM-2", "CM-2(2)"]
    nist_800_207 = ["5", "6"]
    cisa_ztmm    = ["Cross-cutting / Automation and Orchestration", "Cross-cutting / Governance"]
    prowler      = ["account_security_contact_information_is_registered"]
  }
}
