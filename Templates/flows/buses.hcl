# Buses, schedules and state machines: who may be told, and with which permission.

flow {
  from    = ["compute"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "events" {
    type = "Interface"
  }
}

# The account's own bus is told first, and hands on what this bucket tells.
flow {
  from    = ["s3"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "notifications" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "eventbridge"
      arn  = zt.to.arn
    }
  }

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source  = "aws.s3"
      buckets = [zt.from.output.name]
    }
  }
}

flow {
  from    = ["guardduty"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.guardduty"
    }
  }
}

flow {
  from    = ["securityhub"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.securityhub"
    }
  }
}

flow {
  from    = ["inspector"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.inspector2"
    }
  }
}

flow {
  from    = ["config"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.config"
    }
  }
}

flow {
  from    = ["access_analyzer"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.access-analyzer"
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["eventbridge"]
  default = "write"

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.cloudwatch"
    }
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["lambda"]
  default = "write"

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = "${zt.from.rule_arn_prefix}/${zt.to.id}"
    }
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["sqs"]
  default = "write"

  resource_statement {
    actions   = ["sqs:SendMessage"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["${zt.from.rule_arn_prefix}/${zt.to.id}"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["${zt.from.rule_arn_prefix}/${zt.to.id}"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["sns"]
  default = "write"

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["${zt.from.rule_arn_prefix}/${zt.to.id}"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["${zt.from.rule_arn_prefix}/${zt.to.id}"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [zt.from.account_id]
    }
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["cw_logs"]
  default = "write"

  resource_statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${zt.to.arn}:*"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal, "delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["${zt.from.rule_arn_prefix}/${zt.to.id}"]
    }
  }

  input "prefix" {
    on    = "to"
    value = "/aws/events"
    plain = true
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["sfn"]
  default = "write"

  actions {
    write = ["states:StartExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["kinesis"]
  default = "write"

  actions {
    write = ["kinesis:PutRecord", "kinesis:PutRecords"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey"]
    via   = "kinesis"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["firehose"]
  default = "write"

  actions {
    write = ["firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  statement {
    resources = [zt.to.arn]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }

  refuse {
    across  = ["account", "region"]
    because = "a rule reaches only buses outside its own account and region"
    instead = "Draw an event bus beside the head, and an arrow from this bus to that one."
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  statement {
    resources = [zt.to.arn]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }
}

flow {
  from = ["eventbridge"]
  to   = ["apigw_rest", "saas", "internet"]

  refuse {
    because = "a call over HTTP needs a connection with a secret of its own"
    instead = "Draw a function between that makes the call."
  }
}

flow {
  from = ["eventbridge"]
  to   = ["ssm"]

  refuse {
    because = "an event does not write parameters"
    instead = "Draw a function between."
  }
}

flow {
  from = ["sqs"]
  to   = ["eventbridge"]

  refuse {
    because = "a bus does not poll"
    instead = "Draw an EventBridge pipe between, or a function that reads the queue and tells the bus."
  }
}

flow {
  from    = ["scheduler"]
  to      = ["lambda"]
  default = "write"
  across  = []

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }
}

flow {
  from    = ["scheduler"]
  to      = ["sfn"]
  default = "write"
  across  = []

  actions {
    write = ["states:StartExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }
}

flow {
  from    = ["scheduler"]
  to      = ["sqs"]
  default = "write"
  across  = []

  actions {
    write = ["sqs:SendMessage"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sqs"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }
}

flow {
  from    = ["scheduler"]
  to      = ["sns"]
  default = "write"
  across  = []

  actions {
    write = ["sns:Publish"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sns"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }
}

flow {
  from    = ["compute"]
  to      = ["sfn"]
  default = "write"

  actions {
    write = ["states:StartExecution"]
    sync  = ["states:StartSyncExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    sync  = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }

  endpoint "states" {
    type = "Interface"
  }

  endpoint "sync-states" {
    type = "Interface"
  }
}

flow {
  from    = ["sfn"]
  to      = ["lambda"]
  default = "write"
  across  = []

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }
}

flow {
  from    = ["sfn"]
  to      = ["dynamodb"]
  default = "both"
  across  = []

  actions {
    read  = ["dynamodb:GetItem", "dynamodb:Query"]
    write = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}/index/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt"]
    via   = "dynamodb"
  }
}

flow {
  from    = ["sfn"]
  to      = ["sqs"]
  default = "write"
  across  = []

  actions {
    write = ["sqs:SendMessage"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sqs"
  }
}

flow {
  from    = ["sfn"]
  to      = ["sns"]
  default = "write"
  across  = []

  actions {
    write = ["sns:Publish"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sns"
  }
}

flow {
  from    = ["sfn"]
  to      = ["eventbridge"]
  default = "write"
  across  = []

  actions {
    write = ["events:PutEvents"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["sfn"]
  to      = ["s3"]
  default = "both"
  across  = []

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:PutObject"]
  }

  statement {
    only      = ["s3:GetObject", "s3:PutObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "s3"
  }
}

# Starts the other machine and does not wait for it.
flow {
  from    = ["sfn"]
  to      = ["sfn"]
  default = "write"
  across  = []

  actions {
    write = ["states:StartExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }
}

# A task of the service is started each time: that task definition, on that cluster, with its own two roles and no others.
flow {
  from    = ["eventbridge"]
  to      = ["fargate", "ecs"]
  default = "write"

  actions {
    write = ["ecs:RunTask", "iam:PassRole"]
  }

  statement {
    only      = ["ecs:RunTask"]
    resources = [zt.to.task_definition_arn_pattern]

    condition {
      test     = "ArnEquals"
      variable = "ecs:cluster"
      values   = [zt.to.cluster_arn]
    }
  }

  statement {
    only      = ["iam:PassRole"]
    resources = [zt.to.role_arn, zt.to.execution_role_arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = [zt.to.service_principal]
    }
  }

  input "starters" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.cluster_arn
      with_role = true
      task = {
        definition_arn     = zt.to.task_definition_arn
        subnet_ids         = zt.to.subnet_ids
        security_group_ids = [zt.to.security_group]
      }
    }
  }
}

flow {
  from    = ["scheduler"]
  to      = ["fargate", "ecs"]
  default = "write"
  across  = []

  actions {
    write = ["ecs:RunTask", "iam:PassRole"]
  }

  statement {
    only      = ["ecs:RunTask"]
    resources = [zt.to.task_definition_arn_pattern]

    condition {
      test     = "ArnEquals"
      variable = "ecs:cluster"
      values   = [zt.to.cluster_arn]
    }
  }

  statement {
    only      = ["iam:PassRole"]
    resources = [zt.to.role_arn, zt.to.execution_role_arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = [zt.to.service_principal]
    }
  }

  input "starters" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.cluster_arn
      task = {
        definition_arn     = zt.to.task_definition_arn
        subnet_ids         = zt.to.subnet_ids
        security_group_ids = [zt.to.security_group]
      }
    }
  }
}

flow {
  from    = ["sfn"]
  to      = ["fargate", "ecs"]
  default = "write"
  across  = []

  actions {
    write = ["ecs:RunTask", "iam:PassRole"]
  }

  statement {
    only      = ["ecs:RunTask"]
    resources = [zt.to.task_definition_arn_pattern]

    condition {
      test     = "ArnEquals"
      variable = "ecs:cluster"
      values   = [zt.to.cluster_arn]
    }
  }

  statement {
    only      = ["iam:PassRole"]
    resources = [zt.to.role_arn, zt.to.execution_role_arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = [zt.to.service_principal]
    }
  }

  input "starters" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }
}

flow {
  from    = ["ecr"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source    = "aws.ecr"
      resources = [zt.from.arn]
    }
  }
}

flow {
  from    = ["macie"]
  to      = ["eventbridge"]
  default = "write"
  attach  = true

  input "sources" {
    on  = "to"
    key = zt.from.id
    value = {
      source = "aws.macie"
    }
  }
}
