# A bus of its own, and a rule for every arrow that leaves it. What services of AWS tell arrives on the default bus of the account; a rule
# there hands on what the arrows into this bus name.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 60 ? local.plain_name : "${trim(substr(local.plain_name, 0, 53), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  rule_arn_prefix = "arn:${data.aws_partition.current.partition}:events:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:rule/${local.name}"

  # Rules have names of 64 characters.
  rule_names   = { for key in keys(var.targets) : key => length(key) <= 64 ? key : "${substr(key, 0, 57)}-${substr(sha256(key), 0, 6)}" }
  source_names = { for key in keys(var.sources) : key => "${trim(substr(local.name, 0, 38), "-")}-${substr(sha256("${var.name}/${key}"), 0, 8)}" }
  source_arns  = [for key, name in local.source_names : "arn:${data.aws_partition.current.partition}:events:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:rule/${name}"]
}

resource "aws_cloudwatch_event_bus" "this" {
  name               = local.name
  description        = "Events of ${local.name}"
  kms_key_identifier = aws_kms_key.this.arn

  dead_letter_config {
    arn = aws_sqs_queue.dead_letter.arn
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

# Who of other accounts may send; nobody without an arrow.
data "aws_iam_policy_document" "bus" {
  source_policy_documents = var.policy_documents
}

resource "aws_cloudwatch_event_bus_policy" "this" {
  count = length(var.policy_documents) > 0 ? 1 : 0

  event_bus_name = aws_cloudwatch_event_bus.this.name
  policy         = data.aws_iam_policy_document.bus.json
}

resource "aws_cloudwatch_event_rule" "this" {
  for_each = var.targets

  name           = local.rule_names[each.key]
  description    = "From ${local.name} to ${each.key}"
  event_bus_name = aws_cloudwatch_event_bus.this.name
  event_pattern  = jsonencode(merge({ account = [data.aws_caller_identity.current.account_id] }, length(each.value.detail_types) > 0 ? { detail-type = each.value.detail_types } : {}))

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

resource "aws_cloudwatch_event_target" "this" {
  for_each = var.targets

  rule           = aws_cloudwatch_event_rule.this[each.key].name
  event_bus_name = aws_cloudwatch_event_bus.this.name
  target_id      = aws_cloudwatch_event_rule.this[each.key].name
  arn            = each.value.arn
  role_arn       = each.value.with_role ? aws_iam_role.this[0].arn : null

  dynamic "batch_target" {
    for_each = each.value.job == null ? [] : [each.value.job]

    content {
      job_definition = batch_target.value.definition_arn
      job_name       = each.key
      job_attempts   = 2
    }
  }

  dynamic "ecs_target" {
    for_each = each.value.task == null ? [] : [each.value.task]

    content {
      task_definition_arn    = ecs_target.value.definition_arn
      task_count             = 1
      launch_type            = "FARGATE"
      enable_execute_command = false

      network_configuration {
        subnets          = ecs_target.value.subnet_ids
        security_groups  = ecs_target.value.security_group_ids
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

resource "aws_cloudwatch_event_rule" "source" {
  for_each = var.sources

  name        = local.source_names[each.key]
  description = "From ${each.key} to ${local.name}"

  event_pattern = jsonencode(merge(
    { account = [data.aws_caller_identity.current.account_id], source = [each.value.source] },
    length(each.value.resources) > 0 ? { resources = each.value.resources } : {},
    length(each.value.detail_types) > 0 ? { detail-type = each.value.detail_types } : {},
    length(each.value.buckets) > 0 ? { detail = { bucket = { name = each.value.buckets } } } : {},
  ))

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

resource "aws_cloudwatch_event_target" "source" {
  for_each = var.sources

  rule      = aws_cloudwatch_event_rule.source[each.key].name
  target_id = aws_cloudwatch_event_rule.source[each.key].name
  arn       = aws_cloudwatch_event_bus.this.arn
  role_arn  = aws_iam_role.this[0].arn

  dead_letter_config {
    arn = aws_sqs_queue.dead_letter.arn
  }
}
