# What the pipe acts with. Where from, and where to, is what it is made of: it starts with these permissions or not at all.

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["pipes.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = local.pipe_arns
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = local.name
  description          = "What ${local.name} may read, ask and tell: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = "${local.name}" })
}

locals {
  reading = {
    dynamodb = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
    kinesis  = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
    sqs      = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
  }
  telling = {
    events   = ["events:PutEvents"]
    firehose = ["firehose:PutRecord", "firehose:PutRecordBatch"]
    kinesis  = ["kinesis:PutRecord", "kinesis:PutRecords"]
    lambda   = ["lambda:InvokeFunction"]
    sns      = ["sns:Publish"]
    sqs      = ["sqs:SendMessage"]
    states   = ["states:StartExecution"]
  }
}

data "aws_iam_policy_document" "implied" {
  dynamic "statement" {
    for_each = var.sources

    content {
      sid       = "Read${replace(title(replace(statement.key, "/[^a-zA-Z0-9]+/", " ")), " ", "")}"
      actions   = local.reading[statement.value.service]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = var.sources

    content {
      sid       = "Decrypt${replace(title(replace(statement.key, "/[^a-zA-Z0-9]+/", " ")), " ", "")}"
      actions   = ["kms:Decrypt"]
      resources = [statement.value.key_arn]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["${statement.value.service}.${data.aws_region.current.region}.amazonaws.com"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.targets

    content {
      sid       = "Tell${replace(title(replace(statement.key, "/[^a-zA-Z0-9]+/", " ")), " ", "")}"
      actions   = local.telling[statement.value.service]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = { for key, target in var.targets : key => target if target.encrypts }

    content {
      sid       = "Encrypt${replace(title(replace(statement.key, "/[^a-zA-Z0-9]+/", " ")), " ", "")}"
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = [statement.value.key_arn]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["${statement.value.service}.${data.aws_region.current.region}.amazonaws.com"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.enrichments

    content {
      sid       = "AskForMore"
      actions   = ["lambda:InvokeFunction"]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = local.streams ? [1] : []

    content {
      sid       = "KeepFailedRecords"
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.dead_letter[0].arn]
    }
  }

  dynamic "statement" {
    for_each = local.streams ? [1] : []

    content {
      sid       = "EncryptFailedRecords"
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = [aws_kms_key.this.arn]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["sqs.${data.aws_region.current.region}.amazonaws.com"]
      }
    }
  }
}

resource "aws_iam_role_policy" "implied" {
  name   = "implied"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.implied.json
}
