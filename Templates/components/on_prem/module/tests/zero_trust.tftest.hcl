# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_rolesanywhere_trust_anchor" {
    defaults = { arn = "arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_rolesanywhere_profile" {
    defaults = { arn = "arn:aws:rolesanywhere:eu-west-1:111122223333:profile/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-plant" }
  }
}

variables {
  name                     = "shop-dev-plant"
  certificate_authority    = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
  subjects                 = ["scada-01.plant.example.com"]
  permissions_boundary_arn = "arn:aws:iam::111122223333:policy/shop-dev-plant-boundary"
}

run "only_named_certificates_of_our_authority" {
  assert {
    condition     = length(data.aws_iam_policy_document.trust.statement) == 1 && toset([for condition in data.aws_iam_policy_document.trust.statement[0].condition : condition.variable]) == toset(["aws:SourceArn", "aws:PrincipalTag/x509Subject/CN"])
    error_message = "The trust anchor and the certificate must both be fixed."
  }

  assert {
    condition     = aws_rolesanywhere_trust_anchor.this[0].enabled && one(aws_rolesanywhere_trust_anchor.this[0].source).source_type == "CERTIFICATE_BUNDLE"
    error_message = "The anchor must be our authority."
  }
}

run "sessions_are_short_and_bounded" {
  assert {
    condition     = aws_rolesanywhere_profile.this.duration_seconds <= 3600 && aws_iam_role.this.max_session_duration == 3600
    error_message = "A session must end after an hour."
  }

  assert {
    condition     = aws_rolesanywhere_profile.this.managed_policy_arns == toset([var.permissions_boundary_arn]) && aws_iam_role.this.permissions_boundary == var.permissions_boundary_arn
    error_message = "Role and session must be held to the arrows."
  }
}

run "nobody_takes_it_on_by_default" {
  variables {
    certificate_authority = null
    subjects              = []
  }

  assert {
    condition     = length(aws_rolesanywhere_trust_anchor.this) == 0 && alltrue([for statement in data.aws_iam_policy_document.trust.statement : statement.effect == "Deny"])
    error_message = "Without an authority nobody may take the role on."
  }
}

run "an_authority_alone_admits_nobody" {
  variables {
    subjects = []
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.trust.statement : statement.effect == "Deny"])
    error_message = "Without a name no certificate may pass."
  }
}

run "wildcards_are_refused" {
  command         = plan
  expect_failures = [var.subjects]

  variables {
    subjects = ["*.plant.example.com"]
  }
}

run "private_keys_are_refused" {
  command         = plan
  expect_failures = [var.certificate_authority]

  variables {
    certificate_authority = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"
  }
}
