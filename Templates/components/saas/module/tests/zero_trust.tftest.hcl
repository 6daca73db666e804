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

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-partner" }
  }
}

variables {
  name    = "shop-dev-partner"
  partner = { account_id = "444455556666", external_id = "0123456789abcdef-shop" }
}

run "it_must_show_what_was_agreed" {
  assert {
    condition     = length(data.aws_iam_policy_document.trust.statement) == 1 && one(data.aws_iam_policy_document.trust.statement[0].principals).identifiers == toset(["arn:aws:iam::444455556666:root"])
    error_message = "Only the third party's account may be trusted."
  }

  assert {
    condition     = toset([for condition in data.aws_iam_policy_document.trust.statement[0].condition : "${condition.test} ${condition.variable}"]) == toset(["StringEquals sts:ExternalId", "StringEquals aws:PrincipalAccount"])
    error_message = "The external identifier and the account must be fixed."
  }

  assert {
    condition     = aws_iam_role.this.max_session_duration == 3600
    error_message = "A session must end after an hour."
  }
}

run "named_roles_only" {
  variables {
    partner = { account_id = "444455556666", external_id = "0123456789abcdef-shop", role_arns = ["arn:aws:iam::444455556666:role/exporter"] }
  }

  assert {
    condition     = one(data.aws_iam_policy_document.trust.statement[0].principals).identifiers == toset(["arn:aws:iam::444455556666:role/exporter"])
    error_message = "Where roles are named, no other may."
  }
}

run "nobody_takes_it_on_by_default" {
  variables {
    partner = null
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.trust.statement : statement.effect == "Deny"])
    error_message = "Without a third party nobody may take the role on."
  }
}

run "a_guessable_identifier_is_refused" {
  command         = plan
  expect_failures = [var.partner]

  variables {
    partner = { account_id = "444455556666", external_id = "shop" }
  }
}

run "roles_of_others_are_refused" {
  command         = plan
  expect_failures = [var.partner]

  variables {
    partner = { account_id = "444455556666", external_id = "0123456789abcdef-shop", role_arns = ["arn:aws:iam::777788889999:role/exporter"] }
  }
}
