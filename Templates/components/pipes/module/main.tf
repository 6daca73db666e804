# A pipe from each source to each target, with one role that may do that and nothing else.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups = ["/aws/vendedlogs/pipes/${local.name}"]
  enrichment = one(values(var.enrichments))

  # A pipe has one source and one target, and a name of 64 characters.
  pipes = {
    for pair in setproduct(keys(var.sources), keys(var.targets)) : "${pair[0]}-${pair[1]}" => {
      name   = length(var.sources) * length(var.targets) == 1 ? local.name : "${trim(substr(local.name, 0, 48), "-")}-${substr(sha256("${pair[0]}/${pair[1]}"), 0, 12)}"
      source = var.sources[pair[0]]
      target = var.targets[pair[1]]
    }
  }
  pipe_arns = [for pipe in values(local.pipes) : "arn:${data.aws_partition.current.partition}:pipes:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:pipe/${pipe.name}"]

  # Queues keep their own failed messages; streams do not.
  streams = anytrue([for source in values(var.sources) : source.service != "sqs"])
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_pipes_pipe" "this" {
  for_each = local.pipes

  name               = each.value.name
  description        = "${each.key} of ${local.name}"
  role_arn           = aws_iam_role.this.arn
  source             = each.value.source.arn
  target             = each.value.target.arn
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
      for_each = each.value.source.service == "sqs" ? [1] : []

      content {
        batch_size = 10
      }
    }

    dynamic "kinesis_stream_parameters" {
      for_each = each.value.source.service == "kinesis" ? [1] : []

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
      for_each = each.value.source.service == "dynamodb" ? [1] : []

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
      for_each = each.value.target.service == "lambda" ? [1] : []

      content {
        invocation_type = "FIRE_AND_FORGET"
      }
    }

    dynamic "step_function_state_machine_parameters" {
      for_each = each.value.target.service == "states" ? [1] : []

      content {
        invocation_type = "FIRE_AND_FORGET"
      }
    }

    dynamic "eventbridge_event_bus_parameters" {
      for_each = each.value.target.service == "events" ? [1] : []

      content {
        detail_type = local.name
        source      = local.name
      }
    }

    dynamic "kinesis_stream_parameters" {
      for_each = each.value.target.service == "kinesis" ? [1] : []

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
  count = local.streams ? 1 : 0

  name                      = "${local.name}-dead-letter"
  message_retention_seconds = 1209600
  kms_master_key_id         = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = "${local.name}-dead-letter" })
}

data "aws_iam_policy_document" "dead_letter" {
  count = local.streams ? 1 : 0

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
  count = local.streams ? 1 : 0

  queue_url = aws_sqs_queue.dead_letter[0].id
  policy    = data.aws_iam_policy_document.dead_letter[0].json
}
