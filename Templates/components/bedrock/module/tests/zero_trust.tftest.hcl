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

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-role" }
  }

  mock_resource "aws_bedrock_guardrail" {
    defaults = { guardrail_arn = "arn:aws:bedrock:eu-west-1:111122223333:guardrail/abcdefghijkl", guardrail_id = "abcdefghijkl", region = "eu-west-1" }
  }
}

variables {
  name = "shop-dev-assistant"
}

run "models_are_named" {
  assert {
    condition     = output.model_arns == ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"]
    error_message = "Only models by name may be invoked."
  }
}

run "wildcards_are_refused" {
  command         = plan
  expect_failures = [var.model_ids]

  variables {
    model_ids = ["*"]
  }
}

run "attacks_and_secrets_are_blocked" {
  assert {
    condition     = anytrue([for filter in aws_bedrock_guardrail.this.content_policy_config[0].filters_config : filter.type == "PROMPT_ATTACK" && filter.input_strength == "HIGH"])
    error_message = "Hidden instructions must be blocked."
  }

  assert {
    condition     = aws_bedrock_guardrail.this.kms_key_arn == aws_kms_key.this.arn
    error_message = "The guardrail must be encrypted with the key of this component."
  }
}

run "key_is_for_named_actions" {
  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The key policy must name each action, and the key."
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 50 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
