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

  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders" }
  }
}

variables {
  name             = "shop-dev-orders"
  policy_documents = ["{\"Version\":\"2012-10-17\",\"Statement\":[]}"]
}

run "messages_are_encrypted" {
  assert {
    condition     = aws_sqs_queue.this.kms_master_key_id == aws_kms_key.this.arn && aws_sqs_queue.dead_letter[0].kms_master_key_id == aws_kms_key.this.arn
    error_message = "Both queues must be encrypted with the component's key."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }
}

run "failed_messages_are_kept" {
  assert {
    condition     = jsondecode(aws_sqs_queue.this.redrive_policy).maxReceiveCount == 5
    error_message = "Messages that fail must reach the dead-letter queue."
  }

  assert {
    condition     = jsondecode(aws_sqs_queue_redrive_allow_policy.dead_letter[0].redrive_allow_policy).redrivePermission == "byQueue"
    error_message = "Only this queue may leave messages in its dead-letter queue."
  }
}

run "policy_is_one_document" {
  assert {
    condition     = data.aws_iam_policy_document.queue.source_policy_documents == tolist(var.policy_documents)
    error_message = "The statements of the arrows must be merged into the one policy."
  }

  assert {
    condition = alltrue([
      for statement in concat(data.aws_iam_policy_document.queue.statement, data.aws_iam_policy_document.dead_letter[0].statement) :
      statement.effect == "Deny" && anytrue([for condition in statement.condition : condition.variable == "aws:SecureTransport" && condition.values == tolist(["false"])])
    ])
    error_message = "Plain HTTP must be refused, and without arrows nobody is allowed anything."
  }
}

run "drawn_dead_letter_queue_is_used" {
  variables {
    dead_letter_queue = { arn = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-failed" }
  }

  assert {
    condition     = jsondecode(aws_sqs_queue.this.redrive_policy).deadLetterTargetArn == "arn:aws:sqs:eu-west-1:111122223333:shop-dev-failed" && length(aws_sqs_queue.dead_letter) == 0
    error_message = "Messages that fail must reach the drawn queue."
  }
}

run "dead_letter_queue_admits_only_its_sources" {
  variables {
    takes_dead_letters  = true
    dead_letter_sources = { orders = "arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders" }
  }

  assert {
    condition     = jsondecode(aws_sqs_queue_redrive_allow_policy.this[0].redrive_allow_policy).sourceQueueArns == ["arn:aws:sqs:eu-west-1:111122223333:shop-dev-orders"]
    error_message = "Only the drawn sources may leave messages."
  }

  assert {
    condition     = length(aws_sqs_queue.dead_letter) == 0
    error_message = "A dead-letter queue has no dead-letter queue of its own."
  }
}

run "fifo_queues_keep_their_suffix" {
  variables {
    fifo = true
  }

  assert {
    condition     = aws_sqs_queue.this.name == "shop-dev-orders.fifo" && aws_sqs_queue.dead_letter[0].name == "shop-dev-orders-dead-letter.fifo"
    error_message = "The names of both queues must end in .fifo."
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
