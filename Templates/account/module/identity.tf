# People: a strong password and a second factor, or nothing. Better still, Identity Center.

resource "aws_iam_account_password_policy" "this" {
  count = local.here["password_policy"] ? 1 : 0

  minimum_password_length        = 14
  password_reuse_prevention      = 24
  max_password_age               = 90
  require_lowercase_characters   = true
  require_uppercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  allow_users_to_change_password = true
}

data "aws_iam_policy_document" "require_mfa" {
  statement {
    sid       = "ManageOwnSecondFactor"
    resources = ["arn:${local.partition}:iam::${var.account_id}:user/&{aws:username}", "arn:${local.partition}:iam::${var.account_id}:mfa/&{aws:username}"]
    actions = [
      "iam:ChangePassword",
      "iam:CreateVirtualMFADevice",
      "iam:EnableMFADevice",
      "iam:GetMFADevice",
      "iam:GetUser",
      "iam:ListMFADevices",
      "iam:ResyncMFADevice",
    ]
  }

  # Whatever else allows it: without a second factor nothing but setting one up.
  statement {
    sid       = "DenyAllExceptMFASetup"
    effect    = "Deny"
    resources = ["*"]
    not_actions = [
      "iam:ChangePassword",
      "iam:CreateVirtualMFADevice",
      "iam:EnableMFADevice",
      "iam:GetMFADevice",
      "iam:GetUser",
      "iam:ListMFADevices",
      "iam:ListVirtualMFADevices",
      "iam:ResyncMFADevice",
      "sts:GetSessionToken",
    ]

    condition {
      test     = "BoolIfExists"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }
}

resource "aws_iam_policy" "require_mfa" {
  name        = "${var.name}-require-mfa"
  description = "Nothing without a second factor, except setting one up"
  policy      = data.aws_iam_policy_document.require_mfa.json

  tags = merge(var.tags, { Name = "${var.name}-require-mfa" })
}

resource "aws_iam_group" "people" {
  name = "${var.name}-people"
}

resource "aws_iam_group_policy_attachment" "require_mfa" {
  group      = aws_iam_group.people.name
  policy_arn = aws_iam_policy.require_mfa.arn
}

resource "aws_account_alternate_contact" "security" {
  count = var.alternate_contact == null ? 0 : 1

  account_id             = var.account_id
  alternate_contact_type = "SECURITY"
  name                   = var.alternate_contact.name
  title                  = var.alternate_contact.title
  phone_number           = var.alternate_contact.phone_number
  email_address          = var.security_contacts[0]
}
