# One way from one source to one target, with a role of its own that may do that and nothing else.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  pipe_arn   = "arn:${data.aws_partition.current.partition}:pipes:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:pipe/${local.name}"
  log_groups = ["/aws/vendedlogs/pipes/${local.name}"]
  source     = one(values(var.sources))
  target     = one(values(var.targets))
  enrichment = one(values(var.enrichments))
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_pipes_pipe" "this" {
  name               = local.name
  description        = "From ${one(keys(var.sources))} to ${one(keys(var.targets))}"
  role_arn           = aws_iam_role.this.arn
  source             = local.source.arn
  target             = local.target.arn
  enrichment         = try(local.enrichment.arn, null)
  kms_key_identifier = aws_kms_key.this.arn

  # What passes through may be personal: the log says what happened, not with what.
  log_configuration {
    level = "INFO"

    cloudwatch_logs_log_destination {
      log_group_arn = aws_cloudwatch_log_group.this.arn
    }
  }

  source_parameters {
    dynamic "sqs_queue_parameters" {
      for_each = local.source.service == "sqs" ? [1] : []

      content {
        batch_size = 10
      }
    }

    dynamic "kinesis_stream_parameters" {
      for_each = local.source.service == "kinesis" ? [1] : []

      content {
        starting_position             = "LATEST"
        maximum_retry_attempts        = 10
        on_partial_batch_item_failure = "AUTOMATIC_BISECT"

        dead_letter_config {
          arn = aws_sqs_queue.dead_letter[0].arn
        }
      }
    }

    dynamic "dynamodb_stream_parameters" {
      for_each = local.source.service == "dynamodb" ? [1] : []

      content {
        starting_position             = "LATEST"
        maximum_retry_attempts        = 10
        on_partial_batch_item_failure = "AUTOMATIC_BISECT"

        dead_letter_config {
          arn = aws_sqs_queue.dead_letter[0].arn
        }
      }
    }
  }

  target_parameters {
    dynamic "lambda_function_parameters" {
      for_each = local.target.service == "lambda" ? [1] : []

      content {
        invocation_type = "FIRE_AND_FORGET"
      }
    }

    dynamic "step_function_state_machine_parameters" {
      for_each = local.target.service == "states" ? [1] : []

      content {
        invocation_type = "FIRE_AND_FORGET"
      }
    }

    dynamic "eventbridge_event_bus_parameters" {
      for_each = local.target.service == "events" ? [1] : []

      content {
        detail_type = local.name
        source      = local.name
      }
    }

    dynamic "kinesis_stream_parameters" {
      for_each = local.target.service == "kinesis" ? [1] : []

      content {
        partition_key = "$.eventID"
      }
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}

# Records of a stream that failed too often; a queue keeps its own.
resource "aws_sqs_queue" "dead_letter" {
  count = local.source.service == "sqs" ? 0 : 1

  name                      = "${local.name}-dead-letter"
  message_retention_seconds = 1209600
  kms_master_key_id         = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = "${local.name}-dead-letter" })
}

data "aws_iam_policy_document" "dead_letter" {
  count = local.source.service == "sqs" ? 0 : 1

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
  count = local.source.service == "sqs" ? 0 : 1

  queue_url = aws_sqs_queue.dead_letter[0].id
  policy    = data.aws_iam_policy_document.dead_letter[0].json
}
