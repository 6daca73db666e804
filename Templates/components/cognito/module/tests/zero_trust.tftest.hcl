# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_cognito_user_pool" {
    defaults = { arn = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abcdefghi", id = "eu-west-1_abcdefghi", endpoint = "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abcdefghi" }
  }
}

variables {
  name          = "shop-dev-people"
  callback_urls = ["https://shop.example.com/callback"]
  public        = true
  web_acl_arn   = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/00000000-0000-4000-8000-000000000000"
}

run "everybody_has_two_factors" {
  assert {
    condition     = aws_cognito_user_pool.this.mfa_configuration == "ON" && aws_cognito_user_pool.this.software_token_mfa_configuration[0].enabled
    error_message = "A second factor must be required."
  }

  assert {
    condition     = aws_cognito_user_pool.this.user_pool_add_ons[0].advanced_security_mode == "ENFORCED"
    error_message = "Risky sign-ins must be blocked."
  }

  assert {
    condition     = aws_cognito_user_pool.this.password_policy[0].minimum_length >= 14 && aws_cognito_user_pool.this.password_policy[0].temporary_password_validity_days <= 7
    error_message = "Passwords must be long, temporary ones short-lived."
  }
}

run "client_uses_the_code_flow" {
  assert {
    condition     = aws_cognito_user_pool_client.this.allowed_oauth_flows == toset(["code"]) && !contains(aws_cognito_user_pool_client.this.explicit_auth_flows, "ALLOW_USER_PASSWORD_AUTH")
    error_message = "The client must use the code flow."
  }

  assert {
    condition     = aws_cognito_user_pool_client.this.enable_token_revocation && aws_cognito_user_pool_client.this.prevent_user_existence_errors == "ENABLED"
    error_message = "Tokens must be revocable, and nobody learn who exists."
  }
}

run "sign_in_page_is_behind_the_firewall" {
  assert {
    condition     = aws_wafv2_web_acl_association.this[0].web_acl_arn == var.web_acl_arn
    error_message = "The pool must be behind the web ACL."
  }
}

run "public_without_firewall_is_refused" {
  command         = plan
  expect_failures = [var.web_acl_arn]

  variables {
    web_acl_arn = null
  }
}

run "only_disposable_lifts_the_protection" {
  variables {
    disposable = true
  }

  assert {
    condition     = aws_cognito_user_pool.this.deletion_protection == "INACTIVE" && aws_cognito_user_pool.this.mfa_configuration == "ON"
    error_message = "A disposable pool may be destroyed, and is as strict as any other."
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 63 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
