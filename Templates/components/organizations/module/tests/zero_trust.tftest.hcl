# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_organizations_organization" {
    defaults = {
      id                = "o-0123456789"
      master_account_id = "111122223333"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name            = "shop-prod-organization"
  targets         = ["ou-ab12-01234567", "444455556666"]
  allowed_regions = ["eu-west-1", "us-east-1"]
}

run "everything_is_a_denial" {
  assert {
    condition     = alltrue([for document in [data.aws_iam_policy_document.detection, data.aws_iam_policy_document.guardrails, data.aws_iam_policy_document.regions, data.aws_iam_policy_document.perimeter] : alltrue([for statement in document.statement : statement.effect == "Deny"])])
    error_message = "These policies must only take away."
  }

  assert {
    condition     = length(setsubtract(["cloudtrail:StopLogging", "guardduty:DeleteDetector", "config:StopConfigurationRecorder", "securityhub:DisableSecurityHub"], data.aws_iam_policy_document.detection.statement[0].actions)) == 0
    error_message = "Detection must stay on."
  }

  assert {
    condition     = one(data.aws_iam_policy_document.regions.statement[0].condition).values == ["eu-west-1", "us-east-1"] || toset(one(data.aws_iam_policy_document.regions.statement[0].condition).values) == toset(["eu-west-1", "us-east-1"])
    error_message = "Only the regions in use must answer."
  }
}

run "each_target_gets_each_policy" {
  assert {
    condition     = length(aws_organizations_policy_attachment.this) == 8
    error_message = "Four policies must be attached to two targets."
  }
}

run "nobody_is_bound_by_default" {
  variables {
    targets = []
  }

  assert {
    condition     = length(aws_organizations_policy_attachment.this) == 0
    error_message = "Without a target nothing may be attached."
  }
}

run "third_parties_by_name" {
  variables {
    trusted_account_ids = ["777788889999"]
  }

  assert {
    condition     = length(data.aws_iam_policy_document.perimeter.statement[0].condition) == 3
    error_message = "A named third party must be let through."
  }
}

run "the_root_is_no_target" {
  command         = plan
  expect_failures = [var.targets]

  variables {
    targets = ["r-ab12"]
  }
}
