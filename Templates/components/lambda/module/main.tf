# A function in private subnets, with a role and a security group of its own. Who may invoke it is named, one by one.

locals {
  # Lambda takes 64 characters.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups   = ["/aws/lambda/${local.name}"]
  function_arn = "arn:${data.aws_partition.current.partition}:lambda:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:function:${local.name}"

  # Without code the function answers that nothing is deployed yet.
  is_stand_in = var.image_uri == null && var.package == null
}

data "archive_file" "stand_in" {
  count = local.is_stand_in ? 1 : 0

  type        = "zip"
  output_path = "${path.root}/.terraform/${local.name}-stand-in.zip"

  source {
    filename = "index.mjs"
    content  = "export const handler = async () => ({ statusCode: 503, body: \"Nothing is deployed yet.\" });\n"
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

# Events that failed too often.
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

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Function ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lambda_function" "this" {
  function_name                  = local.name
  role                           = aws_iam_role.this.arn
  package_type                   = var.image_uri == null ? "Zip" : "Image"
  image_uri                      = var.image_uri
  runtime                        = var.image_uri == null ? var.runtime : null
  handler                        = var.image_uri == null ? var.handler : null
  filename                       = local.is_stand_in ? data.archive_file.stand_in[0].output_path : null
  source_code_hash               = local.is_stand_in ? data.archive_file.stand_in[0].output_base64sha256 : null
  s3_bucket                      = try(var.package.bucket, null)
  s3_key                         = try(var.package.key, null)
  s3_object_version              = try(var.package.version, null)
  architectures                  = [var.architecture]
  memory_size                    = var.memory_size
  timeout                        = var.timeout
  reserved_concurrent_executions = var.reserved_concurrency
  kms_key_arn                    = aws_kms_key.this.arn

  environment {
    variables = var.environment_variables
  }

  vpc_config {
    subnet_ids         = var.subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  dynamic "file_system_config" {
    for_each = var.file_systems

    content {
      arn              = file_system_config.value
      local_mount_path = "/mnt/${file_system_config.key}"
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.dead_letter.arn
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.this.name
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_iam_role_policy.implied,
    aws_iam_role_policy_attachment.interfaces,
  ]
}

resource "aws_lambda_permission" "this" {
  for_each = var.invokers

  statement_id   = each.key
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.this.function_name
  principal      = each.value.principal
  source_arn     = each.value.source_arn
  source_account = startswith(each.value.principal, "arn:") ? null : coalesce(each.value.source_account, data.aws_caller_identity.current.account_id)
}

# Queues and streams that Lambda polls for the function.
resource "aws_lambda_event_source_mapping" "this" {
  for_each = var.event_sources

  event_source_arn        = each.value.arn
  function_name           = aws_lambda_function.this.arn
  starting_position       = each.value.service == "sqs" ? null : "TRIM_HORIZON"
  function_response_types = ["ReportBatchItemFailures"]

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_iam_role_policy.event_sources]
}
