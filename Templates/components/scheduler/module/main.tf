# A group of schedules, one for every arrow, with a role of its own that may do what they do and nothing else.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 60 ? local.plain_name : "${trim(substr(local.plain_name, 0, 53), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_scheduler_schedule_group" "this" {
  name = local.name

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_scheduler_schedule" "this" {
  for_each = var.targets

  name                         = length(each.key) <= 64 ? each.key : "${substr(each.key, 0, 57)}-${substr(sha256(each.key), 0, 6)}"
  description                  = "From ${local.name} to ${each.key}"
  group_name                   = aws_scheduler_schedule_group.this.name
  schedule_expression          = coalesce(each.value.expression, var.expression)
  schedule_expression_timezone = var.timezone
  kms_key_arn                  = aws_kms_key.this.arn

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 5
  }

  target {
    arn      = each.value.arn
    role_arn = aws_iam_role.this.arn
    input    = each.value.task == null ? jsonencode({ schedule = each.key }) : null

    dynamic "ecs_parameters" {
      for_each = each.value.task == null ? [] : [each.value.task]

      content {
        task_definition_arn    = ecs_parameters.value.definition_arn
        task_count             = 1
        launch_type            = "FARGATE"
        enable_execute_command = false

        network_configuration {
          subnets          = ecs_parameters.value.subnet_ids
          security_groups  = ecs_parameters.value.security_group_ids
          assign_public_ip = false
        }
      }
    }

    dead_letter_config {
      arn = aws_sqs_queue.dead_letter.arn
    }

    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 10
    }
  }

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}

# Events that could not be delivered, kept for two weeks.
resource "aws_sqs_queue" "dead_letter" {
  name                      = "${local.name}-dead-letter"
  message_retention_seconds = 1209600
  kms_master_key_id         = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = "${local.name}-dead-letter" })
}

data "aws_iam_policy_document" "dead_letter" {
  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.dead_letter.arn]

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
  queue_url = aws_sqs_queue.dead_letter.id
  policy    = data.aws_iam_policy_document.dead_letter.json
}
