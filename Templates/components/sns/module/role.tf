# What the topic writes to streams with, only when an arrow leads to one. Firehose has no policy of its own that could admit it.

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.this.arn]
    }
  }
}

resource "aws_iam_role" "this" {
  count = length(var.delivery_streams) > 0 ? 1 : 0

  name                 = length(var.name) <= 64 ? var.name : "${substr(var.name, 0, 57)}-${substr(sha256(var.name), 0, 6)}"
  description          = "What ${var.name} may write to: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = var.name })
}

data "aws_iam_policy_document" "implied" {
  statement {
    sid       = "WriteToStreams"
    actions   = ["firehose:DescribeDeliveryStream", "firehose:ListTagsForDeliveryStream", "firehose:PutRecord", "firehose:PutRecordBatch"]
    resources = values(var.delivery_streams)
  }
}

resource "aws_iam_role_policy" "implied" {
  count = length(var.delivery_streams) > 0 ? 1 : 0

  name   = "implied"
  role   = aws_iam_role.this[0].id
  policy = data.aws_iam_policy_document.implied.json
}

resource "aws_sns_topic_subscription" "stream" {
  for_each = var.delivery_streams

  topic_arn             = aws_sns_topic.this.arn
  protocol              = "firehose"
  endpoint              = each.value
  subscription_role_arn = aws_iam_role.this[0].arn
  raw_message_delivery  = true

  depends_on = [aws_iam_role_policy.implied]
}
