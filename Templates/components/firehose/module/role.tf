# What the stream delivers with. Where to, and where from, is what it is made of: Firehose tries the role before it makes the stream.

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["firehose.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["${local.stream_arn}"]
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = local.name
  description          = "What ${local.name} may do: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = "${local.name}" })
}

data "aws_iam_policy_document" "implied" {
  statement {
    sid       = "WriteLogs"
    actions   = ["logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.this.arn}:log-stream:*"]
  }

  statement {
    sid       = "FindBucket"
    actions   = ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"]
    resources = [local.destination.arn]
  }

  statement {
    sid       = "WriteRecords"
    actions   = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"]
    resources = ["${local.destination.arn}/${local.name}/*", "${local.destination.arn}/${local.name}-errors/*"]
  }

  statement {
    sid       = "EncryptRecords"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [local.destination.key_arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }

  dynamic "statement" {
    for_each = var.sources

    content {
      sid       = "ReadSource"
      actions   = ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = var.sources

    content {
      sid       = "DecryptSource"
      actions   = ["kms:Decrypt"]
      resources = [statement.value.key_arn]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["kinesis.${data.aws_region.current.region}.amazonaws.com"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.transformations

    content {
      sid       = "Transform"
      actions   = ["lambda:GetFunctionConfiguration", "lambda:InvokeFunction"]
      resources = [statement.value.arn, "${statement.value.arn}:$LATEST"]
    }
  }
}

resource "aws_iam_role_policy" "implied" {
  name   = "implied"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.implied.json
}
