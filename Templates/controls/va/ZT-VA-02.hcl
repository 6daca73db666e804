control "ZT-VA-02" {
  title       = "Verified Access checks the user and the device"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A stolen session on an unmanaged laptop must not pass."
  remediation = "Attach a device trust provider next to the identity provider."

  applies_to = ["aws_verifiedaccess_instance"]
  condition = alltrue([
    for type in ["user", "device"] : anytrue([
      for attachment in referring(resource, "aws_verifiedaccess_instance_trust_provider_attachment", "verifiedaccess_instance_id") : anytrue([
        for provider in follow(attachment.verifiedaccess_trust_provider_id, "aws_verifiedaccess_trust_provider") : provider.trust_provider_type == type
      ])
    ])
    # Where every policy forbids everything, nobody passes unchecked either.
    ]) || (length(referring(resource, "aws_verifiedaccess_group", "verifiedaccess_instance_id")) > 0 && alltrue([
      for group in referring(resource, "aws_verifiedaccess_group", "verifiedaccess_instance_id") : matches(group.policy_document, "^\\s*forbid\\s*\\(\\s*principal\\s*,\\s*action\\s*,\\s*resource\\s*\\)\\s*;\\s*$")
  ]))

  example "good" {
    resource "aws_verifiedaccess_instance" "this" {}

    resource "aws_verifiedaccess_trust_provider" "user" {
      policy_reference_name    = "user"
      trust_provider_type      = "user"
      user_trust_provider_type = "iam-identity-center"
    }

    resource "aws_verifiedaccess_trust_provider" "device" {
      policy_reference_name      = "device"
      trust_provider_type        = "device"
      device_trust_provider_type = "jamf"

      device_options {
        tenant_id = "tenant"
      }
    }

    resource "aws_verifiedaccess_instance_trust_provider_attachment" "user" {
      verifiedaccess_instance_id       = aws_verifiedaccess_instance.this.id
      verifiedaccess_trust_provider_id = aws_verifiedaccess_trust_provider.user.id
    }

    resource "aws_verifiedaccess_instance_trust_provider_attachment" "device" {
      verifiedaccess_instance_id       = aws_verifiedaccess_instance.this.id
      verifiedaccess_trust_provider_id = aws_verifiedaccess_trust_provider.device.id
    }
  }

  example "bad" {
    resource "aws_verifiedaccess_instance" "this" {}

    resource "aws_verifiedaccess_trust_provider" "user" {
      policy_reference_name    = "user"
      trust_provider_type      = "user"
      user_trust_provider_type = "iam-identity-center"
    }

    resource "aws_verifiedaccess_instance_trust_provider_attachment" "user" {
      verifiedaccess_instance_id       = aws_verifiedaccess_instance.this.id
      verifiedaccess_trust_provider_id = aws_verifiedaccess_trust_provider.user.id
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-17", "AC-19", "CM-8", "IA-2", "IA-2(1)", "IA-3", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "5", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Devices / Resource Access"]
  }
}
