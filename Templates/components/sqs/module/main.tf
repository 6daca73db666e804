# A queue and its dead-letter queue, both encrypted with the key of this component and closed to everybody but the arrows. Where the
# dead-letter queue is drawn, it is a component of its own.

locals {
  # The name of the dead-letter queue has 80 characters at most.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 63 ? local.plain_name : "${trim(substr(local.plain_name, 0, 56), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  suffix                = var.fifo ? ".fifo" : ""
  has_dead_letter_queue = var.dead_letter_queue == null && !var.takes_dead_letters
}

resource "aws_sqs_queue" "dead_letter" {
  count = local.has_dead_letter_queue ? 1 : 0

  name                              = "${local.name}-dead-letter${local.suffix}"
  fifo_queue                        = var.fifo
  message_retention_seconds         = 1209600
  kms_master_key_id                 = aws_kms_key.this.arn
  kms_data_key_reuse_period_seconds = 300

  tags = merge(var.tags, { Name = "${local.name}-dead-letter" })
}

resource "aws_sqs_queue" "this" {
  name                              = "${local.name}${local.suffix}"
  fifo_queue                        = var.fifo
  content_based_deduplication       = var.fifo ? true : null
  message_retention_seconds         = var.message_retention_seconds
  visibility_timeout_seconds        = var.visibility_timeout_seconds
  receive_wait_time_seconds         = 20
  kms_master_key_id                 = aws_kms_key.this.arn
  kms_data_key_reuse_period_seconds = 300

  redrive_policy = var.takes_dead_letters ? null : jsonencode({
    deadLetterTargetArn = local.has_dead_letter_queue ? aws_sqs_queue.dead_letter[0].arn : var.dead_letter_queue.arn
    maxReceiveCount     = var.max_receive_count
  })

  tags = merge(var.tags, { Name = local.name })
}

# Only this queue may leave messages in the dead-letter queue.
resource "aws_sqs_queue_redrive_allow_policy" "dead_letter" {
  count = local.has_dead_letter_queue ? 1 : 0

  queue_url = aws_sqs_queue.dead_letter[0].id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.this.arn]
  })
}

# Only the queues with an arrow here may leave messages.
resource "aws_sqs_queue_redrive_allow_policy" "this" {
  count = var.takes_dead_letters ? 1 : 0

  queue_url = aws_sqs_queue.this.id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = values(var.dead_letter_sources)
  })
}

data "aws_iam_policy_document" "queue" {
  source_policy_documents = var.policy_documents

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.this.arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy    = data.aws_iam_policy_document.queue.json
}

data "aws_iam_policy_document" "dead_letter" {
  count = local.has_dead_letter_queue ? 1 : 0

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.dead_letter[0].arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sqs_queue_policy" "dead_letter" {
  count = local.has_dead_letter_queue ? 1 : 0

  queue_url = aws_sqs_queue.dead_letter[0].id
  policy    = data.aws_iam_policy_document.dead_letter[0].json
}
