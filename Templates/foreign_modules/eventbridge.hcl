# What terraform-aws-modules/eventbridge makes of its inputs; facts of version 4.3.2.
foreign_module "eventbridge" {
  source       = "terraform-aws-modules/eventbridge/aws"
  versions     = ">= 2.0, < 5.0"
  partial      = "schedules, pipes, connections and API destinations are left out"
  other_inputs = ["append_connection_postfix", "append_destination_postfix", "append_schedule_group_postfix", "append_schedule_postfix", "append_pipe_postfix", "create_schedule_groups", "create_schedules", "create_pipes", "create_connections", "create_api_destinations", "create_schemas_discoverer", "event_source_name", "connections", "api_destinations", "schedule_groups", "log_config", "dead_letter_config"]

  inputs {
    create                         = true
    create_role                    = true
    create_pipe_role_only          = false
    append_rule_postfix            = true
    create_bus                     = true
    create_rules                   = true
    create_targets                 = true
    create_permissions             = true
    create_archives                = false
    bus_name                       = "default"
    region                         = null
    bus_description                = null
    kms_key_identifier             = null
    role_name                      = null
    role_description               = null
    role_path                      = null
    role_permissions_boundary      = null
    policy_json                    = null
    rules                          = {}
    targets                        = {}
    archives                       = {}
    permissions                    = {}
    schedules                      = {}
    tags                           = {}
    role_force_detach_policies     = true
    role_tags                      = {}
    attach_policy_json             = false
    trusted_entities               = []
    attach_kinesis_policy          = false
    kinesis_target_arns            = []
    attach_kinesis_firehose_policy = false
    kinesis_firehose_target_arns   = []
    attach_sqs_policy              = false
    sqs_target_arns                = []
    attach_sns_policy              = false
    sns_target_arns                = []
    attach_lambda_policy           = false
    lambda_target_arns             = []
    attach_sfn_policy              = false
    sfn_target_arns                = []
  }
}

locals {
  role      = var.create && var.create_role && !var.create_pipe_role_only
  role_name = try(coalesce(var.role_name, var.bus_name), "*")
  bus       = var.create && var.create_bus ? aws_cloudwatch_event_bus.this[0].name : var.bus_name
  rules     = { for index, rule in var.rules : index => merge(rule, { Name = var.append_rule_postfix ? "${replace(index, "_", "-")}-rule" : index }) }
  targets   = merge([for index, rule in local.rules : { for target in try(var.targets[index], []) : target.name => merge(target, { Name = rule.Name }) }]...)
}

resource "aws_cloudwatch_event_bus" "this" {
  count              = var.create && var.create_bus ? 1 : 0
  region             = var.region
  name               = var.bus_name
  description        = var.bus_description
  kms_key_identifier = var.kms_key_identifier
  tags               = var.tags
}

resource "aws_cloudwatch_event_rule" "this" {
  for_each            = { for k, v in local.rules : k => v if var.create && var.create_rules }
  region              = var.region
  name                = each.value.Name
  event_bus_name      = local.bus
  description         = try(each.value.description, null)
  event_pattern       = try(each.value.event_pattern, null)
  schedule_expression = try(each.value.schedule_expression, null)
  state               = try(each.value.enabled ? "ENABLED" : "DISABLED", tobool(each.value.state) ? "ENABLED" : "DISABLED", upper(each.value.state), null)
  tags                = merge(var.tags, { Name = each.value.Name })
}

resource "aws_cloudwatch_event_target" "this" {
  for_each       = { for k, v in local.targets : k => v if var.create && var.create_targets }
  region         = var.region
  event_bus_name = local.bus
  rule           = each.value.Name
  arn            = try(each.value.arn, null)
  role_arn       = can(length(each.value.attach_role_arn) > 0) ? each.value.attach_role_arn : (try(each.value.attach_role_arn, null) == true ? aws_iam_role.eventbridge[0].arn : null)
  target_id      = try(each.value.target_id, null)
  input          = try(each.value.input, null)

  dynamic "dead_letter_config" {
    for_each = try(each.value.dead_letter_arn, null) != null ? [true] : []
    content {
      arn = each.value.dead_letter_arn
    }
  }
}

resource "aws_cloudwatch_event_archive" "this" {
  for_each         = var.create && var.create_archives ? var.archives : {}
  region           = var.region
  name             = try(each.value.name, each.key)
  event_source_arn = try(each.value.event_source_arn, aws_cloudwatch_event_bus.this[0].arn)
  retention_days   = try(each.value.retention_days, null)
}

resource "aws_cloudwatch_event_permission" "this" {
  for_each       = var.create && var.create_permissions ? var.permissions : {}
  region         = var.region
  principal      = split(" ", each.key)[0]
  statement_id   = split(" ", each.key)[1]
  action         = try(each.value.action, null)
  event_bus_name = local.bus
}

data "aws_iam_policy_document" "assume_role" {
  count = local.role ? 1 : 0
  statement {
    effect  = "Allow"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = distinct(concat(["events.amazonaws.com"], length(var.schedules) > 0 ? ["scheduler.amazonaws.com"] : [], var.trusted_entities))
    }
  }
}

resource "aws_iam_role" "eventbridge" {
  count                 = local.role ? 1 : 0
  name                  = local.role_name
  description           = var.role_description
  path                  = var.role_path
  force_detach_policies = var.role_force_detach_policies
  permissions_boundary  = var.role_permissions_boundary
  assume_role_policy    = data.aws_iam_policy_document.assume_role[0].json
  tags                  = merge({ Name = local.role_name }, var.tags, var.role_tags)
}

data "aws_iam_policy_document" "kinesis" {
  count = local.role && var.attach_kinesis_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["kinesis:PutRecord"]
    resources = var.kinesis_target_arns
  }
}

resource "aws_iam_policy" "kinesis" {
  count  = local.role && var.attach_kinesis_policy ? 1 : 0
  name   = "${local.role_name}-kinesis"
  policy = data.aws_iam_policy_document.kinesis[0].json
  tags   = merge({ Name = "${local.role_name}-kinesis" }, var.tags)
}

resource "aws_iam_policy_attachment" "kinesis" {
  count      = local.role && var.attach_kinesis_policy ? 1 : 0
  name       = "${local.role_name}-kinesis"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.kinesis[0].arn
}

data "aws_iam_policy_document" "kinesis_firehose" {
  count = local.role && var.attach_kinesis_firehose_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["firehose:PutRecord"]
    resources = var.kinesis_firehose_target_arns
  }
}

resource "aws_iam_policy" "kinesis_firehose" {
  count  = local.role && var.attach_kinesis_firehose_policy ? 1 : 0
  name   = "${local.role_name}-kinesis-firehose"
  policy = data.aws_iam_policy_document.kinesis_firehose[0].json
  tags   = merge({ Name = "${local.role_name}-kinesis-firehose" }, var.tags)
}

resource "aws_iam_policy_attachment" "kinesis_firehose" {
  count      = local.role && var.attach_kinesis_firehose_policy ? 1 : 0
  name       = "${local.role_name}-kinesis-firehose"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.kinesis_firehose[0].arn
}

data "aws_iam_policy_document" "sqs" {
  count = local.role && var.attach_sqs_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["sqs:SendMessage*", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]
    resources = var.sqs_target_arns
  }
}

resource "aws_iam_policy" "sqs" {
  count  = local.role && var.attach_sqs_policy ? 1 : 0
  name   = "${local.role_name}-sqs"
  policy = data.aws_iam_policy_document.sqs[0].json
  tags   = merge({ Name = "${local.role_name}-sqs" }, var.tags)
}

resource "aws_iam_policy_attachment" "sqs" {
  count      = local.role && var.attach_sqs_policy ? 1 : 0
  name       = "${local.role_name}-sqs"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.sqs[0].arn
}

data "aws_iam_policy_document" "sns" {
  count = local.role && var.attach_sns_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["sns:Publish"]
    resources = var.sns_target_arns
  }
}

resource "aws_iam_policy" "sns" {
  count  = local.role && var.attach_sns_policy ? 1 : 0
  name   = "${local.role_name}-sns"
  policy = data.aws_iam_policy_document.sns[0].json
  tags   = merge({ Name = "${local.role_name}-sns" }, var.tags)
}

resource "aws_iam_policy_attachment" "sns" {
  count      = local.role && var.attach_sns_policy ? 1 : 0
  name       = "${local.role_name}-sns"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.sns[0].arn
}

data "aws_iam_policy_document" "lambda" {
  count = local.role && var.attach_lambda_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["lambda:InvokeFunction"]
    resources = var.lambda_target_arns
  }
}

resource "aws_iam_policy" "lambda" {
  count  = local.role && var.attach_lambda_policy ? 1 : 0
  name   = "${local.role_name}-lambda"
  policy = data.aws_iam_policy_document.lambda[0].json
  tags   = merge({ Name = "${local.role_name}-lambda" }, var.tags)
}

resource "aws_iam_policy_attachment" "lambda" {
  count      = local.role && var.attach_lambda_policy ? 1 : 0
  name       = "${local.role_name}-lambda"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.lambda[0].arn
}

data "aws_iam_policy_document" "sfn" {
  count = local.role && var.attach_sfn_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["states:StartExecution"]
    resources = var.sfn_target_arns
  }
}

resource "aws_iam_policy" "sfn" {
  count  = local.role && var.attach_sfn_policy ? 1 : 0
  name   = "${local.role_name}-sfn"
  policy = data.aws_iam_policy_document.sfn[0].json
  tags   = merge({ Name = "${local.role_name}-sfn" }, var.tags)
}

resource "aws_iam_policy_attachment" "sfn" {
  count      = local.role && var.attach_sfn_policy ? 1 : 0
  name       = "${local.role_name}-sfn"
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.sfn[0].arn
}

resource "aws_iam_policy" "additional_json" {
  count  = local.role && var.attach_policy_json ? 1 : 0
  name   = local.role_name
  policy = var.policy_json
}

resource "aws_iam_policy_attachment" "additional_json" {
  count      = local.role && var.attach_policy_json ? 1 : 0
  name       = local.role_name
  roles      = [aws_iam_role.eventbridge[0].name]
  policy_arn = aws_iam_policy.additional_json[0].arn
}

output "eventbridge_bus_name" {
  value = local.bus
}

output "eventbridge_bus_arn" {
  value = try(aws_cloudwatch_event_bus.this[0].arn, "")
}

output "eventbridge_rule_arns" {
  value = { for k, v in aws_cloudwatch_event_rule.this : k => v.arn }
}

output "eventbridge_rule_ids" {
  value = { for k, v in aws_cloudwatch_event_rule.this : k => v.id }
}

output "eventbridge_role_arn" {
  value = try(aws_iam_role.eventbridge[0].arn, "")
}

output "eventbridge_role_name" {
  value = try(aws_iam_role.eventbridge[0].name, "")
}
