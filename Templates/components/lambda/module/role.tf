# What the function acts with. The arrows of the diagram add to it; what every function needs stands here.

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = local.name
  description          = "What ${local.name} may do: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.name })
}

data "aws_iam_policy_document" "implied" {
  statement {
    sid       = "WriteLogs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.this.arn}:*"]
  }

  statement {
    sid       = "WriteTraces"
    actions   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
    resources = ["*"]
  }

  statement {
    sid       = "KeepFailedEvents"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.dead_letter.arn]
  }

  statement {
    sid       = "EncryptFailedEvents"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.this.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sqs.${data.aws_region.current.region}.amazonaws.com"]
    }
  }

  # Joining the subnets is for Lambda itself: the code of the function has no use for it.
  statement {
    sid    = "DenyInterfacesToCode"
    effect = "Deny"
    actions = [
      "ec2:AssignPrivateIpAddresses",
      "ec2:CreateNetworkInterface",
      "ec2:DeleteNetworkInterface",
      "ec2:DescribeNetworkInterfaces",
      "ec2:UnassignPrivateIpAddresses",
    ]
    resources = ["*"]

    condition {
      test     = "ArnEquals"
      variable = "lambda:SourceFunctionArn"
      values   = [local.function_arn]
    }
  }
}

# Lambda joins the function to its subnets.
resource "aws_iam_role_policy_attachment" "interfaces" {
  role       = aws_iam_role.this.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AWSLambdaENIManagementAccess"
}

resource "aws_iam_role_policy" "implied" {
  name   = "implied"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.implied.json
}

locals {
  # What Lambda needs, with the function's role, to read from each service.
  polling = {
    dynamodb = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
    kinesis  = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
    sqs      = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
  }
}

data "aws_iam_policy_document" "event_sources" {
  dynamic "statement" {
    for_each = var.event_sources

    content {
      sid       = "Poll${replace(title(replace(statement.key, "/[^a-zA-Z0-9]+/", " ")), " ", "")}"
      actions   = local.polling[statement.value.service]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = var.event_sources

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

  # Streams cannot be listed one by one.
  dynamic "statement" {
    for_each = anytrue([for source in values(var.event_sources) : source.service == "dynamodb"]) ? [1] : []

    content {
      sid       = "ListStreams"
      actions   = ["dynamodb:ListStreams"]
      resources = ["*"]
    }
  }
}

resource "aws_iam_role_policy" "event_sources" {
  count = length(var.event_sources) > 0 ? 1 : 0

  name   = "event-sources"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.event_sources.json
}
