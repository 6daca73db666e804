# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_ssoadmin_instances" {
    defaults = {
      arns               = ["arn:aws:sso:::instance/ssoins-0123456789abcdef"]
      identity_store_ids = ["d-0123456789"]
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_data "aws_identitystore_group" {
    defaults = { group_id = "00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_ssoadmin_permission_set" {
    defaults = { arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef" }
  }
}

variables {
  name             = "shop-dev-staff"
  account_id       = "111122223333"
  groups           = ["shop-operators"]
  policy_documents = ["{}"]
}

run "groups_get_the_arrows" {
  assert {
    condition     = aws_ssoadmin_account_assignment.this["shop-operators"].principal_type == "GROUP" && aws_ssoadmin_account_assignment.this["shop-operators"].target_id == "111122223333"
    error_message = "A group must be assigned, in this account."
  }

  assert {
    condition     = length(aws_ssoadmin_permission_set_inline_policy.this) == 1 && length(aws_ssoadmin_managed_policy_attachment.view) == 0
    error_message = "The arrows must be all that it may do."
  }
}

run "sessions_are_short_and_bounded" {
  assert {
    condition     = aws_ssoadmin_permission_set.this.session_duration == "PT1H"
    error_message = "A session must end after an hour."
  }

  assert {
    condition     = one(aws_ssoadmin_permissions_boundary_attachment.this.permissions_boundary).managed_policy_arn == "arn:aws:iam::aws:policy/PowerUserAccess"
    error_message = "Identity and organisation must stay out of reach."
  }
}

run "nobody_is_assigned_by_default" {
  variables {
    groups           = []
    policy_documents = []
  }

  assert {
    condition     = length(aws_ssoadmin_account_assignment.this) + length(aws_ssoadmin_permission_set_inline_policy.this) + length(aws_ssoadmin_managed_policy_attachment.view) == 0
    error_message = "Without groups nobody may be assigned; without arrows nobody may do anything."
  }
}

run "names_and_settings_but_no_data" {
  variables {
    view_only = true
  }

  assert {
    condition     = endswith(aws_ssoadmin_managed_policy_attachment.view[0].managed_policy_arn, "/ViewOnlyAccess")
    error_message = "Viewing must not show data."
  }
}

run "attributes_of_people_become_tags" {
  variables {
    session_attributes = { CostCenter = "$${path:enterprise.costCenter}" }
  }

  assert {
    condition     = length(aws_ssoadmin_instance_access_control_attributes.this) == 1
    error_message = "Attributes must be handed on."
  }
}

run "long_sessions_are_refused" {
  command         = plan
  expect_failures = [var.session_duration]

  variables {
    session_duration = "PT12H"
  }
}
