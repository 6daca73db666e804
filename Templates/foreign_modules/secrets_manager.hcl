# What terraform-aws-modules/secrets-manager makes of its inputs; facts of version 2.0.1.
foreign_module "secrets_manager" {
  source       = "terraform-aws-modules/secrets-manager/aws"
  versions     = ">= 1.0, < 3.0"
  other_inputs = ["secret_binary", "secret_string_wo", "secret_string_wo_version", "create_random_password", "random_password_length", "random_password_override_special"]

  inputs {
    create                         = true
    region                         = null
    description                    = null
    force_overwrite_replica_secret = null
    kms_key_id                     = null
    name                           = null
    name_prefix                    = null
    recovery_window_in_days        = null
    replica                        = null
    policy_statements              = null
    secret_string                  = null
    version_stages                 = null
    rotate_immediately             = null
    rotation_rules                 = null
    tags                           = {}
    create_policy                  = false
    source_policy_documents        = []
    override_policy_documents      = []
    block_public_policy            = null
    ignore_secret_changes          = false
    enable_rotation                = false
    rotation_lambda_arn            = ""
  }
}

resource "aws_secretsmanager_secret" "this" {
  count                          = var.create ? 1 : 0
  region                         = var.region
  description                    = var.description
  force_overwrite_replica_secret = var.force_overwrite_replica_secret
  kms_key_id                     = var.kms_key_id
  name                           = var.name
  name_prefix                    = var.name_prefix
  recovery_window_in_days        = var.recovery_window_in_days
  tags                           = var.tags

  dynamic "replica" {
    for_each = var.replica != null ? var.replica : {}
    content {
      kms_key_id = try(replica.value.kms_key_id, null)
      region     = try(replica.value.region, replica.key)
    }
  }
}

data "aws_iam_policy_document" "this" {
  count                     = var.create && var.create_policy ? 1 : 0
  source_policy_documents   = var.source_policy_documents
  override_policy_documents = var.override_policy_documents

  dynamic "statement" {
    for_each = var.policy_statements != null ? var.policy_statements : {}
    content {
      sid           = try(statement.value.sid, null)
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

resource "aws_secretsmanager_secret_policy" "this" {
  count               = var.create && var.create_policy ? 1 : 0
  region              = var.region
  block_public_policy = var.block_public_policy
  policy              = data.aws_iam_policy_document.this[0].json
  secret_arn          = aws_secretsmanager_secret.this[0].arn
}

resource "aws_secretsmanager_secret_version" "this" {
  count          = var.create && !(var.enable_rotation || var.ignore_secret_changes) ? 1 : 0
  region         = var.region
  secret_id      = aws_secretsmanager_secret.this[0].id
  secret_string  = var.secret_string
  version_stages = var.version_stages
}

resource "aws_secretsmanager_secret_version" "ignore_changes" {
  count          = var.create && (var.enable_rotation || var.ignore_secret_changes) ? 1 : 0
  region         = var.region
  secret_id      = aws_secretsmanager_secret.this[0].id
  secret_string  = var.secret_string
  version_stages = var.version_stages
}

resource "aws_secretsmanager_secret_rotation" "this" {
  count               = var.create && var.enable_rotation ? 1 : 0
  region              = var.region
  rotate_immediately  = var.rotate_immediately
  rotation_lambda_arn = var.rotation_lambda_arn
  secret_id           = aws_secretsmanager_secret.this[0].id

  dynamic "rotation_rules" {
    for_each = var.rotation_rules != null ? [var.rotation_rules] : []
    content {
      automatically_after_days = try(rotation_rules.value.automatically_after_days, null)
      duration                 = try(rotation_rules.value.duration, null)
      schedule_expression      = try(rotation_rules.value.schedule_expression, null)
    }
  }
}

output "secret_arn" {
  value = try(aws_secretsmanager_secret.this[0].arn, null)
}

output "secret_id" {
  value = try(aws_secretsmanager_secret.this[0].id, null)
}

output "secret_name" {
  value = try(aws_secretsmanager_secret.this[0].name, null)
}

output "secret_version_id" {
  value = try(aws_secretsmanager_secret_version.this[0].version_id, aws_secretsmanager_secret_version.ignore_changes[0].version_id, null)
}
