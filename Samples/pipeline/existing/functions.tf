module "function" {
  source   = "./modules/function"
  for_each = local.functions

  name        = "${local.prefix}-${each.key}"
  artifact    = { bucket = "parcels-artifacts-${var.account_id}", key = "${each.key}/${var.artifact_version}.zip" }
  runtime     = lookup(each.value, "runtime", "nodejs22.x")
  memory      = lookup(var.memory, each.key, 256)
  environment = lookup(each.value, "environment", {})

  vpc = lookup(each.value, "in_vpc", false) ? {
    subnet_ids         = values(aws_subnet.private)[*].id
    security_group_ids = [aws_security_group.invoicing.id]
  } : null
}

resource "aws_iam_role_policy" "function" {
  for_each = local.policies

  name   = "own"
  role   = module.function[each.key].role_name
  policy = each.value
}

data "aws_iam_policy_document" "webhook_receiver" {
  statement {
    actions   = ["events:PutEvents"]
    resources = [aws_cloudwatch_event_bus.parcels.arn]
  }
}

locals {
  # Started as a quick fix for the index that nobody could query.
  courier_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Tables"
        Effect   = "Allow"
        Action   = "dynamodb:*"
        Resource = "arn:aws:dynamodb:${var.region}:${var.account_id}:table/*"
      },
      {
        Sid      = "Photos"
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = "${aws_s3_bucket.photos.arn}/*"
      },
    ]
  })
}

data "aws_iam_policy_document" "assign_courier" {
  statement {
    actions   = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"]
    resources = [aws_dynamodb_table.this["deliveries"].arn]
  }
}

data "aws_iam_policy_document" "change_publisher" {
  statement {
    sid       = "Stream"
    actions   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]
    resources = [aws_dynamodb_table.this["parcels"].stream_arn]
  }

  statement {
    sid       = "Tell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.updates.arn]
  }
}

data "aws_iam_policy_document" "photo_scanner" {
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"]
    resources = [module.photo_queue.arn]
  }

  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.photos.arn, "${aws_s3_bucket.photos.arn}/*"]
  }
}

data "aws_iam_policy_document" "invoicing" {
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"]
    resources = [module.invoice_queue.arn]
  }

  statement {
    actions   = ["s3:PutObject", "s3:AbortMultipartUpload"]
    resources = ["${aws_s3_bucket.invoices.arn}/*"]
  }
}

# What runs them.

resource "aws_lambda_event_source_mapping" "queue" {
  for_each = {
    photo-scanner = module.photo_queue.arn
    invoicing     = module.invoice_queue.arn
  }

  event_source_arn        = each.value
  function_name           = module.function[each.key].arn
  batch_size              = 10
  function_response_types = ["ReportBatchItemFailures"]
}

resource "aws_lambda_event_source_mapping" "changes" {
  event_source_arn  = aws_dynamodb_table.this["parcels"].stream_arn
  function_name     = module.function["change-publisher"].arn
  starting_position = "TRIM_HORIZON"
}
