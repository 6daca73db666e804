terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.archive]
    }
  }
}

data "aws_caller_identity" "current" {}
data "aws_region" "current" {}

locals {
  name       = "${var.prefix}-${var.name}"
  account_id = data.aws_caller_identity.current.account_id
  log_group  = "/aws/lambda/${local.name}"
}

resource "aws_iam_role" "this" {
  name = local.name

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

# By document, with a shared part and an override.
data "aws_iam_policy_document" "common" {
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["arn:aws:logs:${data.aws_region.current.region}:${local.account_id}:log-group:${local.log_group}:*"]
  }

  statement {
    sid       = "Read"
    actions   = ["s3:*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "this" {
  source_policy_documents = [data.aws_iam_policy_document.common.json]

  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = [for arn in values(var.bucket_arns) : "${arn}/*"]
  }

  dynamic "statement" {
    for_each = var.table_arn == null ? [] : [var.table_arn]

    content {
      sid       = "Table"
      actions   = ["dynamodb:GetItem", "dynamodb:PutItem"]
      resources = [statement.value, "${statement.value}/index/*"]

      condition {
        test     = "StringEquals"
        variable = "aws:SourceVpc"
        values   = var.vpc_ids
      }
    }
  }
}

resource "aws_iam_role_policy" "document" {
  name   = "document"
  role   = aws_iam_role.this.name
  policy = data.aws_iam_policy_document.this.json
}

# By jsonencode.
resource "aws_iam_policy" "queue" {
  name = "${local.name}-queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect   = "Allow"
      Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
      Resource = var.queue.arn
    }
  })
}

resource "aws_iam_role_policy_attachment" "queue" {
  role       = aws_iam_role.this.name
  policy_arn = aws_iam_policy.queue.arn
}

resource "aws_iam_role_policy_attachment" "basic" {
  role       = aws_iam_role.this.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# By text.
resource "aws_iam_role_policy" "text" {
  name = "text"
  role = aws_iam_role.this.id

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": "s3:PutObject",
          "Resource": "arn:aws:s3:::${lookup(var.bucket_names, "thumbnails", "none")}/*"
        }
      ]
    }
  EOT
}

resource "aws_lambda_function" "this" {
  function_name = local.name
  role          = aws_iam_role.this.arn
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  filename      = "worker.zip"
  memory_size   = var.memory

  vpc_config {
    subnet_ids         = var.subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }
}

resource "aws_lambda_event_source_mapping" "jobs" {
  event_source_arn = var.queue.arn
  function_name    = aws_lambda_function.this.arn
}

resource "aws_security_group" "this" {
  name   = local.name
  vpc_id = var.vpc_ids[0]
}

resource "aws_cloudwatch_log_group" "archive" {
  provider = aws.archive

  name              = local.log_group
  retention_in_days = 365
}
