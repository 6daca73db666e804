resource "aws_sqs_queue" "this" {
  name                       = var.name
  visibility_timeout_seconds = 180
  kms_master_key_id          = var.kms_key_id

  redrive_policy = var.dead_letter_arn == null ? null : jsonencode({
    deadLetterTargetArn = var.dead_letter_arn
    maxReceiveCount     = 5
  })
}

data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = var.senders

    content {
      sid       = statement.key
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.this.arn]

      principals {
        type        = statement.value.type
        identifiers = statement.value.identifiers
      }

      dynamic "condition" {
        for_each = statement.value.source_arn == null ? [] : [statement.value.source_arn]

        content {
          test     = "ArnEquals"
          variable = "aws:SourceArn"
          values   = [condition.value]
        }
      }
    }
  }
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy    = data.aws_iam_policy_document.this.json
}
