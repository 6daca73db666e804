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

  mock_resource "aws_sesv2_email_identity" {
    defaults = { arn = "arn:aws:ses:eu-west-1:111122223333:identity/shop.example.com" }
  }

  mock_resource "aws_sesv2_configuration_set" {
    defaults = { arn = "arn:aws:ses:eu-west-1:111122223333:configuration-set/shop-dev-mail" }
  }
}

variables {
  name        = "shop-dev-mail"
  domain_name = "shop.example.com"
}

run "email_leaves_over_tls" {
  assert {
    condition     = aws_sesv2_configuration_set.this.delivery_options[0].tls_policy == "REQUIRE"
    error_message = "E-mail must leave over TLS only."
  }

  assert {
    condition     = aws_sesv2_email_identity.this.configuration_set_name == aws_sesv2_configuration_set.this.configuration_set_name
    error_message = "The identity must use the configuration set."
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 64 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
