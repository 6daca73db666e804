# What terraform-aws-modules/lambda makes of its inputs; facts of version 8.8.1.
foreign_module "lambda" {
  source       = "terraform-aws-modules/lambda/aws"
  versions     = ">= 3.0, < 9.0"
  other_inputs = ["create_package", "create_sam_metadata", "putin_khuylo", "include_default_tag", "s3_object_tags", "s3_object_tags_only", "timeouts", "skip_destroy", "artifacts_dir", "s3_prefix", "s3_object_storage_class", "s3_acl", "s3_server_side_encryption", "s3_kms_key_id", "source_path", "hash_extra", "build_in_docker", "docker_file", "docker_build_root", "docker_image", "docker_with_ssh_agent", "docker_pip_cache", "docker_additional_options", "docker_entrypoint", "recreate_missing_package", "trigger_on_package_timestamp", "quiet_archive_local_exec", "ipv6_allowed_for_dual_stack", "replace_security_groups_on_destroy", "replacement_security_group_ids", "layer_skip_destroy", "license_info", "recursive_loop", "cloudwatch_logs_skip_destroy", "cloudwatch_logs_log_group_class", "lambda_at_edge_logs_all_regions", "tenant_isolation_mode", "s3_object_override_default_tags"]

  inputs {
    create                                       = true
    ignore_source_code_hash                      = false
    create_function                              = true
    create_layer                                 = false
    create_role                                  = true
    create_lambda_function_url                   = false
    region                                       = null
    code_signing_config_arn                      = null
    layers                                       = null
    architectures                                = null
    kms_key_arn                                  = null
    dead_letter_target_arn                       = null
    tracing_mode                                 = null
    vpc_subnet_ids                               = null
    vpc_security_group_ids                       = null
    image_uri                                    = null
    image_config_working_directory               = null
    invoke_mode                                  = null
    maximum_event_age_in_seconds                 = null
    maximum_retry_attempts                       = null
    destination_on_failure                       = null
    destination_on_success                       = null
    cloudwatch_logs_retention_in_days            = null
    cloudwatch_logs_kms_key_id                   = null
    role_name                                    = null
    role_description                             = null
    role_path                                    = null
    role_permissions_boundary                    = null
    policy_name                                  = null
    policy_json                                  = null
    policy                                       = null
    file_system_arn                              = null
    file_system_local_mount_path                 = null
    local_existing_package                       = null
    s3_existing_package                          = null
    s3_bucket                                    = null
    logging_log_group                            = null
    compatible_architectures                     = null
    lambda_at_edge                               = false
    function_name                                = ""
    handler                                      = ""
    runtime                                      = ""
    lambda_role                                  = ""
    description                                  = ""
    memory_size                                  = 128
    ephemeral_storage_size                       = 512
    publish                                      = false
    reserved_concurrent_executions               = -1
    timeout                                      = 3
    environment_variables                        = {}
    tags                                         = {}
    function_tags                                = {}
    package_type                                 = "Zip"
    image_config_entry_point                     = []
    image_config_command                         = []
    snap_start                                   = false
    create_unqualified_alias_lambda_function_url = true
    authorization_type                           = "NONE"
    cors                                         = {}
    layer_name                                   = ""
    compatible_runtimes                          = []
    create_async_event_config                    = false
    create_current_version_async_event_config    = true
    create_unqualified_alias_async_event_config  = true
    provisioned_concurrent_executions            = -1
    create_current_version_allowed_triggers      = true
    create_unqualified_alias_allowed_triggers    = true
    allowed_triggers                             = {}
    event_source_mapping                         = {}
    use_existing_cloudwatch_log_group            = false
    cloudwatch_logs_tags                         = {}
    role_force_detach_policies                   = true
    role_tags                                    = {}
    role_maximum_session_duration                = 3600
    attach_cloudwatch_logs_policy                = true
    attach_create_log_group_permission           = true
    attach_dead_letter_policy                    = false
    attach_network_policy                        = false
    attach_tracing_policy                        = false
    attach_async_event_policy                    = false
    attach_policy_json                           = false
    attach_policy_jsons                          = false
    attach_policy                                = false
    attach_policies                              = false
    number_of_policy_jsons                       = 0
    number_of_policies                           = 0
    attach_policy_statements                     = false
    trusted_entities                             = []
    assume_role_policy_statements                = {}
    policy_jsons                                 = []
    policies                                     = []
    policy_statements                            = {}
    store_on_s3                                  = false
    logging_log_format                           = "Text"
    logging_application_log_level                = "INFO"
    logging_system_log_level                     = "INFO"
  }
}

locals {
  function    = var.create && var.create_function && !var.create_layer
  role        = local.function && var.create_role
  role_name   = local.role ? coalesce(var.role_name, var.function_name, "*") : null
  policy_name = coalesce(var.policy_name, local.role_name, "*")
  group_arn   = try(aws_cloudwatch_log_group.lambda[0].arn, data.aws_cloudwatch_log_group.lambda[0].arn, "")
  # The package is built when it is applied.
  filename = var.local_existing_package != null ? var.local_existing_package : null
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "assume_role" {
  count = local.role ? 1 : 0

  statement {
    effect  = "Allow"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = distinct(compact(concat(slice(["lambda.amazonaws.com", "edgelambda.amazonaws.com"], 0, var.lambda_at_edge ? 2 : 1), [for service in var.trusted_entities : try(tostring(service), "")])))
    }
    dynamic "principals" {
      for_each = [for principal in var.trusted_entities : principal if !can(tostring(principal))]
      content {
        type        = principals.value.type
        identifiers = principals.value.identifiers
      }
    }
  }

  dynamic "statement" {
    for_each = var.assume_role_policy_statements
    content {
      sid           = try(statement.value.sid, replace(statement.key, "/[^0-9A-Za-z]*/", ""))
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)

      dynamic "principals" {
        for_each = try(statement.value.principals, [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "not_principals" {
        for_each = try(statement.value.not_principals, [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = try(statement.value.condition, statement.value.conditions, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

resource "aws_iam_role" "lambda" {
  count                 = local.role ? 1 : 0
  name                  = local.role_name
  description           = var.role_description
  path                  = var.role_path
  force_detach_policies = var.role_force_detach_policies
  permissions_boundary  = var.role_permissions_boundary
  assume_role_policy    = data.aws_iam_policy_document.assume_role[0].json
  max_session_duration  = var.role_maximum_session_duration
  tags                  = merge(var.tags, var.role_tags)
}

data "aws_iam_policy_document" "logs" {
  count = local.role && var.attach_cloudwatch_logs_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = compact([!var.use_existing_cloudwatch_log_group && var.attach_create_log_group_permission ? "logs:CreateLogGroup" : "", "logs:CreateLogStream", "logs:PutLogEvents"])
    resources = ["${local.group_arn}:*", "${local.group_arn}:*:*"]
  }
}

data "aws_iam_policy_document" "dead_letter" {
  count = local.role && var.attach_dead_letter_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["sns:Publish", "sqs:SendMessage"]
    resources = [var.dead_letter_target_arn]
  }
}

data "aws_iam_policy_document" "async" {
  count = local.role && var.attach_async_event_policy ? 1 : 0
  statement {
    effect    = "Allow"
    actions   = ["sns:Publish", "sqs:SendMessage", "events:PutEvents", "lambda:InvokeFunction"]
    resources = compact(distinct([var.destination_on_failure, var.destination_on_success]))
  }
}

data "aws_iam_policy_document" "additional_inline" {
  count = local.role && var.attach_policy_statements ? 1 : 0

  dynamic "statement" {
    for_each = var.policy_statements
    content {
      sid           = try(statement.value.sid, replace(statement.key, "/[^0-9A-Za-z]*/", ""))
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)

      dynamic "principals" {
        for_each = try(statement.value.principals, [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "not_principals" {
        for_each = try(statement.value.not_principals, [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = try(statement.value.condition, statement.value.conditions, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}

data "aws_iam_policy" "vpc" {
  count = local.role && var.attach_network_policy ? 1 : 0
  arn   = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AWSLambdaENIManagementAccess"
}

data "aws_iam_policy" "tracing" {
  count = local.role && var.attach_tracing_policy ? 1 : 0
  arn   = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AWSXRayDaemonWriteAccess"
}

resource "aws_iam_role_policy" "logs" {
  count  = local.role && var.attach_cloudwatch_logs_policy ? 1 : 0
  name   = "${local.policy_name}-logs"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.logs[0].json
}

resource "aws_iam_role_policy" "dead_letter" {
  count  = local.role && var.attach_dead_letter_policy ? 1 : 0
  name   = "${local.policy_name}-dl"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.dead_letter[0].json
}

resource "aws_iam_role_policy" "vpc" {
  count  = local.role && var.attach_network_policy ? 1 : 0
  name   = "${local.policy_name}-vpc"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy.vpc[0].policy
}

resource "aws_iam_role_policy" "tracing" {
  count  = local.role && var.attach_tracing_policy ? 1 : 0
  name   = "${local.policy_name}-tracing"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy.tracing[0].policy
}

resource "aws_iam_role_policy" "async" {
  count  = local.role && var.attach_async_event_policy ? 1 : 0
  name   = "${local.policy_name}-async"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.async[0].json
}

resource "aws_iam_role_policy" "additional_json" {
  count  = local.role && var.attach_policy_json ? 1 : 0
  name   = local.policy_name
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_json
}

resource "aws_iam_role_policy" "additional_jsons" {
  count  = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  name   = "${local.policy_name}-${count.index}"
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_jsons[count.index]
}

resource "aws_iam_role_policy" "additional_inline" {
  count  = local.role && var.attach_policy_statements ? 1 : 0
  name   = "${local.policy_name}-inline"
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.additional_inline[0].json
}

resource "aws_iam_role_policy_attachment" "additional_one" {
  count      = local.role && var.attach_policy ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = var.policy
}

resource "aws_iam_role_policy_attachment" "additional_many" {
  count      = local.role && var.attach_policies ? var.number_of_policies : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = var.policies[count.index]
}

resource "aws_lambda_function" "this" {
  count                          = local.function ? 1 : 0
  region                         = var.region
  function_name                  = var.function_name
  description                    = var.description
  role                           = var.create_role ? aws_iam_role.lambda[0].arn : var.lambda_role
  handler                        = var.package_type != "Zip" ? null : var.handler
  memory_size                    = var.memory_size
  reserved_concurrent_executions = var.reserved_concurrent_executions
  runtime                        = var.package_type != "Zip" ? null : var.runtime
  layers                         = var.layers
  timeout                        = var.lambda_at_edge ? min(var.timeout, 30) : var.timeout
  publish                        = var.lambda_at_edge || var.snap_start ? true : var.publish
  kms_key_arn                    = var.kms_key_arn
  image_uri                      = var.image_uri
  package_type                   = var.package_type
  architectures                  = var.architectures
  code_signing_config_arn        = var.code_signing_config_arn
  filename                       = local.filename
  s3_bucket                      = var.s3_existing_package != null ? try(var.s3_existing_package.bucket, null) : (var.store_on_s3 ? var.s3_bucket : null)
  s3_key                         = var.s3_existing_package != null ? try(var.s3_existing_package.key, null) : null
  tags                           = merge(var.tags, var.function_tags)

  dynamic "ephemeral_storage" {
    for_each = var.ephemeral_storage_size == null ? [] : [true]
    content {
      size = var.ephemeral_storage_size
    }
  }

  dynamic "image_config" {
    for_each = length(var.image_config_entry_point) > 0 || length(var.image_config_command) > 0 || var.image_config_working_directory != null ? [true] : []
    content {
      entry_point       = var.image_config_entry_point
      command           = var.image_config_command
      working_directory = var.image_config_working_directory
    }
  }

  dynamic "environment" {
    for_each = length(keys(var.environment_variables)) == 0 ? [] : [true]
    content {
      variables = var.environment_variables
    }
  }

  dynamic "dead_letter_config" {
    for_each = var.dead_letter_target_arn == null ? [] : [true]
    content {
      target_arn = var.dead_letter_target_arn
    }
  }

  dynamic "tracing_config" {
    for_each = var.tracing_mode == null ? [] : [true]
    content {
      mode = var.tracing_mode
    }
  }

  dynamic "vpc_config" {
    for_each = var.vpc_subnet_ids != null && var.vpc_security_group_ids != null ? [true] : []
    content {
      security_group_ids = var.vpc_security_group_ids
      subnet_ids         = var.vpc_subnet_ids
    }
  }

  dynamic "file_system_config" {
    for_each = var.file_system_arn != null && var.file_system_local_mount_path != null ? [true] : []
    content {
      local_mount_path = var.file_system_local_mount_path
      arn              = var.file_system_arn
    }
  }

  dynamic "logging_config" {
    for_each = data.aws_partition.current.partition == "aws" ? [true] : []
    content {
      log_group             = var.logging_log_group
      log_format            = var.logging_log_format
      application_log_level = var.logging_log_format == "Text" ? null : var.logging_application_log_level
      system_log_level      = var.logging_log_format == "Text" ? null : var.logging_system_log_level
    }
  }
}

resource "terraform_data" "package_filename_for_hash" {
  count            = var.ignore_source_code_hash ? 0 : 1
  input            = { filename = local.filename }
  triggers_replace = [local.filename]
}

resource "aws_lambda_layer_version" "this" {
  count                    = var.create && var.create_layer ? 1 : 0
  region                   = var.region
  layer_name               = var.layer_name
  description              = var.description
  compatible_runtimes      = length(var.compatible_runtimes) > 0 ? var.compatible_runtimes : (var.runtime == "" ? null : [var.runtime])
  compatible_architectures = var.compatible_architectures
}

data "aws_cloudwatch_log_group" "lambda" {
  count = local.function && var.use_existing_cloudwatch_log_group ? 1 : 0
  name  = coalesce(var.logging_log_group, "/aws/lambda/${var.lambda_at_edge ? "us-east-1." : ""}${var.function_name}")
}

resource "aws_cloudwatch_log_group" "lambda" {
  count             = local.function && !var.use_existing_cloudwatch_log_group ? 1 : 0
  region            = var.region
  name              = coalesce(var.logging_log_group, "/aws/lambda/${var.lambda_at_edge ? "us-east-1." : ""}${var.function_name}")
  retention_in_days = var.cloudwatch_logs_retention_in_days
  kms_key_id        = var.cloudwatch_logs_kms_key_id
  tags              = merge(var.tags, var.cloudwatch_logs_tags)
}

resource "aws_lambda_provisioned_concurrency_config" "current_version" {
  count                             = local.function && var.provisioned_concurrent_executions > -1 ? 1 : 0
  region                            = var.region
  function_name                     = aws_lambda_function.this[0].function_name
  qualifier                         = aws_lambda_function.this[0].version
  provisioned_concurrent_executions = var.provisioned_concurrent_executions
}

resource "aws_lambda_function_event_invoke_config" "this" {
  for_each                     = { for k, v in { current_version = var.create_current_version_async_event_config, unqualified_alias = var.create_unqualified_alias_async_event_config } : k => v if v && local.function && var.create_async_event_config }
  region                       = var.region
  function_name                = aws_lambda_function.this[0].function_name
  qualifier                    = each.key == "current_version" ? aws_lambda_function.this[0].version : null
  maximum_event_age_in_seconds = var.maximum_event_age_in_seconds
  maximum_retry_attempts       = var.maximum_retry_attempts

  dynamic "destination_config" {
    for_each = var.destination_on_failure != null || var.destination_on_success != null ? [true] : []
    content {
      dynamic "on_failure" {
        for_each = var.destination_on_failure != null ? [true] : []
        content {
          destination = var.destination_on_failure
        }
      }
      dynamic "on_success" {
        for_each = var.destination_on_success != null ? [true] : []
        content {
          destination = var.destination_on_success
        }
      }
    }
  }
}

resource "aws_lambda_permission" "current_version_triggers" {
  for_each               = { for k, v in var.allowed_triggers : k => v if local.function && var.create_current_version_allowed_triggers }
  region                 = var.region
  function_name          = aws_lambda_function.this[0].function_name
  qualifier              = aws_lambda_function.this[0].version
  statement_id_prefix    = try(each.value.statement_id, each.key)
  action                 = try(each.value.action, "lambda:InvokeFunction")
  principal              = try(each.value.principal, format("%s.amazonaws.com", try(each.value.service, "")))
  principal_org_id       = try(each.value.principal_org_id, null)
  source_arn             = try(each.value.source_arn, null)
  source_account         = try(each.value.source_account, null)
  event_source_token     = try(each.value.event_source_token, null)
  function_url_auth_type = try(each.value.function_url_auth_type, null)
}

resource "aws_lambda_permission" "unqualified_alias_triggers" {
  for_each               = { for k, v in var.allowed_triggers : k => v if local.function && var.create_unqualified_alias_allowed_triggers }
  region                 = var.region
  function_name          = aws_lambda_function.this[0].function_name
  statement_id_prefix    = try(each.value.statement_id, each.key)
  action                 = try(each.value.action, "lambda:InvokeFunction")
  principal              = try(each.value.principal, format("%s.amazonaws.com", try(each.value.service, "")))
  principal_org_id       = try(each.value.principal_org_id, null)
  source_arn             = try(each.value.source_arn, null)
  source_account         = try(each.value.source_account, null)
  event_source_token     = try(each.value.event_source_token, null)
  function_url_auth_type = try(each.value.function_url_auth_type, null)
}

resource "aws_lambda_event_source_mapping" "this" {
  for_each                           = { for k, v in var.event_source_mapping : k => v if local.function && var.create_unqualified_alias_allowed_triggers }
  region                             = var.region
  function_name                      = aws_lambda_function.this[0].arn
  event_source_arn                   = try(each.value.event_source_arn, null)
  batch_size                         = try(each.value.batch_size, null)
  maximum_batching_window_in_seconds = try(each.value.maximum_batching_window_in_seconds, null)
  enabled                            = try(each.value.enabled, true)
  starting_position                  = try(each.value.starting_position, null)
  parallelization_factor             = try(each.value.parallelization_factor, null)
  maximum_retry_attempts             = try(each.value.maximum_retry_attempts, null)
  maximum_record_age_in_seconds      = try(each.value.maximum_record_age_in_seconds, null)
  bisect_batch_on_function_error     = try(each.value.bisect_batch_on_function_error, null)
  topics                             = try(each.value.topics, null)
  queues                             = try(each.value.queues, null)
  function_response_types            = try(each.value.function_response_types, null)

  dynamic "destination_config" {
    for_each = try(each.value.destination_arn_on_failure, null) != null ? [true] : []
    content {
      on_failure {
        destination_arn = each.value["destination_arn_on_failure"]
      }
    }
  }

  dynamic "scaling_config" {
    for_each = try([each.value.scaling_config], [])
    content {
      maximum_concurrency = try(scaling_config.value.maximum_concurrency, null)
    }
  }
}

resource "aws_lambda_function_url" "this" {
  count              = local.function && var.create_lambda_function_url ? 1 : 0
  region             = var.region
  function_name      = aws_lambda_function.this[0].function_name
  qualifier          = var.create_unqualified_alias_lambda_function_url ? null : aws_lambda_function.this[0].version
  authorization_type = var.authorization_type
  invoke_mode        = var.invoke_mode

  dynamic "cors" {
    for_each = length(keys(var.cors)) == 0 ? [] : [var.cors]
    content {
      allow_credentials = try(cors.value.allow_credentials, null)
      allow_headers     = try(cors.value.allow_headers, null)
      allow_methods     = try(cors.value.allow_methods, null)
      allow_origins     = try(cors.value.allow_origins, null)
      expose_headers    = try(cors.value.expose_headers, null)
      max_age           = try(cors.value.max_age, null)
    }
  }
}

output "lambda_function_arn" {
  value = try(aws_lambda_function.this[0].arn, "")
}

output "lambda_function_arn_static" {
  value = try(aws_lambda_function.this[0].arn, "")
}

output "lambda_function_invoke_arn" {
  value = try(aws_lambda_function.this[0].invoke_arn, "")
}

output "lambda_function_qualified_arn" {
  value = try(aws_lambda_function.this[0].qualified_arn, "")
}

output "lambda_function_qualified_invoke_arn" {
  value = try(aws_lambda_function.this[0].qualified_invoke_arn, "")
}

output "lambda_function_name" {
  value = try(aws_lambda_function.this[0].function_name, "")
}

output "lambda_function_version" {
  value = try(aws_lambda_function.this[0].version, "")
}

output "lambda_function_url" {
  value = try(aws_lambda_function_url.this[0].function_url, "")
}

output "lambda_layer_arn" {
  value = try(aws_lambda_layer_version.this[0].arn, "")
}

output "lambda_layer_layer_arn" {
  value = try(aws_lambda_layer_version.this[0].layer_arn, "")
}

output "lambda_role_arn" {
  value = try(aws_iam_role.lambda[0].arn, "")
}

output "lambda_role_name" {
  value = try(aws_iam_role.lambda[0].name, "")
}

output "lambda_role_unique_id" {
  value = try(aws_iam_role.lambda[0].unique_id, "")
}

output "lambda_cloudwatch_log_group_arn" {
  value = local.group_arn
}

output "lambda_cloudwatch_log_group_name" {
  value = try(aws_cloudwatch_log_group.lambda[0].name, "")
}

output "lambda_event_source_mapping_uuid" {
  value = { for k, v in aws_lambda_event_source_mapping.this : k => v.uuid }
}
