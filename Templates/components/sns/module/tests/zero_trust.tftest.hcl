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

  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-dev-events" }
  }
}

variables {
  name             = "shop-dev-events"
  policy_documents = ["{\"Version\":\"2012-10-17\",\"Statement\":[]}"]
}

run "messages_are_encrypted" {
  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == aws_kms_key.this.arn && aws_kms_key.this.enable_key_rotation
    error_message = "The topic must be encrypted with the component's own key, which rotates."
  }

  assert {
    condition     = aws_sns_topic.this.signature_version == 2
    error_message = "Messages must be signed with SHA-256."
  }
}

run "policy_is_one_document" {
  assert {
    condition     = data.aws_iam_policy_document.topic.source_policy_documents == tolist(var.policy_documents)
    error_message = "The statements of the arrows must be merged into the one policy."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.topic.statement :
      statement.effect == "Deny" && anytrue([for condition in statement.condition : condition.variable == "aws:SecureTransport" && condition.values == tolist(["false"])])
    ])
    error_message = "Plain HTTP must be refused, and without arrows nobody is allowed anything."
  }
}

run "fifo_topics_keep_their_suffix" {
  variables {
    fifo = true
  }

  assert {
    condition     = aws_sns_topic.this.name == "shop-dev-events.fifo"
    error_message = "The name must end in .fifo."
  }
}
