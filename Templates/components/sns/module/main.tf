# A topic that is encrypted with the key of this component and closed to everybody but the arrows.

resource "aws_sns_topic" "this" {
  name                        = "${var.name}${var.fifo ? ".fifo" : ""}"
  fifo_topic                  = var.fifo
  content_based_deduplication = var.fifo ? true : null
  kms_master_key_id           = aws_kms_key.this.arn
  signature_version           = 2

  tags = merge(var.tags, { Name = var.name })
}

data "aws_iam_policy_document" "topic" {
  source_policy_documents = var.policy_documents

  # A topic policy may name the data actions only.
  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.this.arn]

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

resource "aws_sns_topic_policy" "this" {
  arn    = aws_sns_topic.this.arn
  policy = data.aws_iam_policy_document.topic.json
}
