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

  mock_resource "aws_iam_openid_connect_provider" {
    defaults = { arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-ci" }
  }
}

variables {
  name     = "shop-dev-ci"
  subjects = ["repo:example/shop:environment:dev"]
}

run "only_named_subjects_take_the_role_on" {
  assert {
    condition     = length(data.aws_iam_policy_document.trust.statement) == 1 && length(data.aws_iam_policy_document.trust.statement[0].condition) == 2
    error_message = "The audience and the subject must both be fixed."
  }

  assert {
    condition     = alltrue([for condition in data.aws_iam_policy_document.trust.statement[0].condition : condition.test == "StringEquals"])
    error_message = "Subjects must be equal, not alike."
  }
}

run "nobody_takes_it_on_by_default" {
  variables {
    subjects = []
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.trust.statement : statement.effect == "Deny"])
    error_message = "Without a subject nobody may take the role on."
  }
}

run "wildcards_are_refused" {
  command         = plan
  expect_failures = [var.subjects]

  variables {
    subjects = ["repo:example/*"]
  }
}

run "gitlab_is_known_by_its_name" {
  variables {
    platform = "GitLab CI"
    subjects = ["project_path:example/shop:ref_type:branch:ref:main"]
  }

  assert {
    condition     = aws_iam_openid_connect_provider.this.url == "https://gitlab.com"
    error_message = "The tokens must be GitLab's."
  }
}

run "others_must_name_their_issuer" {
  command         = plan
  expect_failures = [aws_iam_openid_connect_provider.this]

  variables {
    platform = "Bitbucket Pipelines"
  }
}
