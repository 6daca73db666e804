# A stream that is encrypted with the key of this component. Who writes and who reads is said by roles; its own policy admits none but
# those of another account that were drawn.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 128 ? local.plain_name : "${trim(substr(local.plain_name, 0, 121), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_kinesis_stream" "this" {
  name                      = local.name
  retention_period          = var.retention_hours
  encryption_type           = "KMS"
  kms_key_id                = aws_kms_key.this.arn
  enforce_consumer_deletion = var.disposable

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }

  tags = merge(var.tags, { Name = local.name })
}

data "aws_iam_policy_document" "stream" {
  source_policy_documents = var.policy_documents

  statement {
    sid    = "DenyInsecureTransport"
    effect = "Deny"
    actions = [
      "kinesis:DescribeStream",
      "kinesis:DescribeStreamSummary",
      "kinesis:GetRecords",
      "kinesis:GetShardIterator",
      "kinesis:ListShards",
      "kinesis:PutRecord",
      "kinesis:PutRecords",
    ]
    resources = [aws_kinesis_stream.this.arn]

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

resource "aws_kinesis_resource_policy" "this" {
  resource_arn = aws_kinesis_stream.this.arn
  policy       = data.aws_iam_policy_document.stream.json
}
