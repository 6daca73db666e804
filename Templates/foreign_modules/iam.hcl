# What terraform-aws-modules/iam makes of its inputs; facts of version 6.5.0.
foreign_module "iam_role" {
  source       = "terraform-aws-modules/iam/aws//modules/iam-role"
  versions     = ">= 6.0, < 7.0"
  other_inputs = ["trust_policy_conditions"]

  inputs {
    create                           = true
    tags                             = {}
    name                             = null
    path                             = null
    description                      = null
    max_session_duration             = null
    permissions_boundary             = null
    trust_policy_permissions         = null
    oidc_account_id                  = null
    inline_policy_permissions        = null
    use_name_prefix                  = true
    policies                         = {}
    enable_oidc                      = false
    oidc_provider_urls               = []
    oidc_subjects                    = []
    oidc_wildcard_subjects           = []
    oidc_audiences                   = []
    enable_github_oidc               = false
    github_provider                  = "token.actions.githubusercontent.com"
    create_inline_policy             = false
    source_inline_policy_documents   = []
    override_inline_policy_documents = []
    create_instance_profile          = false
  }
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  providers = [for url in var.oidc_provider_urls : replace(url, "https://", "")]
}

data "aws_iam_policy_document" "this" {
  count = var.create ? 1 : 0

  dynamic "statement" {
    for_each = var.enable_oidc ? local.providers : []
    content {
      effect  = "Allow"
      actions = ["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]
      principals {
        type        = "Federated"
        identifiers = ["arn:${data.aws_partition.current.partition}:iam::${coalesce(var.oidc_account_id, data.aws_caller_identity.current.account_id)}:oidc-provider/${statement.value}"]
      }
      dynamic "condition" {
        for_each = length(var.oidc_subjects) > 0 ? [1] : []
        content {
          test     = "StringEquals"
          variable = "${statement.value}:sub"
          values   = var.oidc_subjects
        }
      }
      dynamic "condition" {
        for_each = length(var.oidc_wildcard_subjects) > 0 ? [1] : []
        content {
          test     = "StringLike"
          variable = "${statement.value}:sub"
          values   = var.oidc_wildcard_subjects
        }
      }
      dynamic "condition" {
        for_each = length(var.oidc_audiences) > 0 ? [1] : []
        content {
          test     = "StringEquals"
          variable = "${statement.value}:aud"
          values   = var.oidc_audiences
        }
      }
    }
  }

  dynamic "statement" {
    for_each = var.enable_github_oidc ? [1] : []
    content {
      sid     = "GithubOidcAuth"
      actions = ["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]
      principals {
        type        = "Federated"
        identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/${var.github_provider}"]
      }
      condition {
        test     = "ForAllValues:StringEquals"
        variable = "${var.github_provider}:iss"
        values   = ["https://${var.github_provider}"]
      }
      condition {
        test     = "ForAllValues:StringEquals"
        variable = "${var.github_provider}:aud"
        values   = coalescelist(var.oidc_audiences, ["sts.amazonaws.com"])
      }
      dynamic "condition" {
        for_each = length(var.oidc_subjects) > 0 ? [1] : []
        content {
          test     = "StringEquals"
          variable = "${var.github_provider}:sub"
          values   = [for subject in var.oidc_subjects : "repo:${trimprefix(subject, "repo:")}"]
        }
      }
      dynamic "condition" {
        for_each = length(var.oidc_wildcard_subjects) > 0 ? [1] : []
        content {
          test     = "StringLike"
          variable = "${var.github_provider}:sub"
          values   = [for subject in var.oidc_wildcard_subjects : "repo:${trimprefix(subject, "repo:")}"]
        }
      }
    }
  }

  dynamic "statement" {
    for_each = var.trust_policy_permissions != null ? var.trust_policy_permissions : {}
    content {
      sid           = try(statement.value.sid, statement.key)
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

resource "aws_iam_role" "this" {
  count                 = var.create ? 1 : 0
  name                  = var.use_name_prefix ? null : var.name
  name_prefix           = var.use_name_prefix ? "${var.name}-" : null
  path                  = var.path
  description           = var.description
  assume_role_policy    = data.aws_iam_policy_document.this[0].json
  max_session_duration  = var.max_session_duration
  permissions_boundary  = var.permissions_boundary
  force_detach_policies = true
  tags                  = var.tags
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each   = { for k, v in var.policies : k => v if var.create }
  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

data "aws_iam_policy_document" "inline" {
  count                     = var.create && var.create_inline_policy ? 1 : 0
  source_policy_documents   = var.source_inline_policy_documents
  override_policy_documents = var.override_inline_policy_documents

  dynamic "statement" {
    for_each = var.inline_policy_permissions != null ? var.inline_policy_permissions : {}
    content {
      sid           = try(statement.value.sid, statement.key)
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

resource "aws_iam_role_policy" "inline" {
  count       = var.create && var.create_inline_policy ? 1 : 0
  role        = aws_iam_role.this[0].name
  name        = var.use_name_prefix ? null : var.name
  name_prefix = var.use_name_prefix ? "${var.name}-" : null
  policy      = data.aws_iam_policy_document.inline[0].json
}

resource "aws_iam_instance_profile" "this" {
  count       = var.create && var.create_instance_profile ? 1 : 0
  role        = aws_iam_role.this[0].name
  name        = var.use_name_prefix ? null : var.name
  name_prefix = var.use_name_prefix ? "${var.name}-" : null
  path        = var.path
  tags        = var.tags
}

output "arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "unique_id" {
  value = try(aws_iam_role.this[0].unique_id, null)
}

output "instance_profile_arn" {
  value = try(aws_iam_instance_profile.this[0].arn, null)
}

output "instance_profile_name" {
  value = try(aws_iam_instance_profile.this[0].name, null)
}

foreign_module "iam_policy" {
  source   = "terraform-aws-modules/iam/aws//modules/iam-policy"
  versions = ">= 4.0, < 7.0"

  inputs {
    create        = true
    create_policy = true
    name          = null
    name_prefix   = null
    path          = null
    description   = null
    policy        = ""
    tags          = {}
  }
}

resource "aws_iam_policy" "policy" {
  count       = var.create && var.create_policy ? 1 : 0
  name        = var.name
  name_prefix = var.name_prefix
  path        = var.path
  description = var.description
  policy      = var.policy
  tags        = var.tags
}

output "arn" {
  value = try(aws_iam_policy.policy[0].arn, null)
}

output "id" {
  value = try(aws_iam_policy.policy[0].id, null)
}

output "name" {
  value = try(aws_iam_policy.policy[0].name, null)
}

output "policy" {
  value = var.policy
}

output "policy_id" {
  value = try(aws_iam_policy.policy[0].policy_id, null)
}

foreign_module "iam_assumable_role" {
  source       = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
  versions     = ">= 4.0, < 6.0"
  other_inputs = ["allow_self_assume_role", "role_sts_externalid", "role_requires_session_name", "number_of_custom_role_policy_arns", "inline_policy_statements", "create_custom_role_trust_policy", "trust_policy_conditions"]

  inputs {
    create_role                   = false
    create_instance_profile       = false
    role_name                     = null
    role_name_prefix              = null
    role_permissions_boundary_arn = null
    role_path                     = "/"
    role_description              = ""
    role_requires_mfa             = true
    mfa_age                       = 86400
    trusted_role_arns             = []
    trusted_role_services         = []
    trusted_role_actions          = ["sts:AssumeRole", "sts:TagSession"]
    max_session_duration          = 3600
    force_detach_policies         = false
    custom_role_policy_arns       = []
    custom_role_trust_policy      = ""
    attach_admin_policy           = false
    admin_role_policy_arn         = "arn:aws:iam::aws:policy/AdministratorAccess"
    attach_poweruser_policy       = false
    poweruser_role_policy_arn     = "arn:aws:iam::aws:policy/PowerUserAccess"
    attach_readonly_policy        = false
    readonly_role_policy_arn      = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    tags                          = {}
  }
}

data "aws_iam_policy_document" "assume_role" {
  statement {
    effect  = "Allow"
    actions = compact(distinct(var.trusted_role_actions))
    principals {
      type        = "AWS"
      identifiers = var.trusted_role_arns
    }
    principals {
      type        = "Service"
      identifiers = var.trusted_role_services
    }
    dynamic "condition" {
      for_each = var.role_requires_mfa ? [1] : []
      content {
        test     = "Bool"
        variable = "aws:MultiFactorAuthPresent"
        values   = ["true"]
      }
    }
    dynamic "condition" {
      for_each = var.role_requires_mfa ? [1] : []
      content {
        test     = "NumericLessThan"
        variable = "aws:MultiFactorAuthAge"
        values   = [var.mfa_age]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  count                 = var.create_role ? 1 : 0
  name                  = var.role_name
  name_prefix           = var.role_name_prefix
  path                  = var.role_path
  max_session_duration  = var.max_session_duration
  description           = var.role_description
  force_detach_policies = var.force_detach_policies
  permissions_boundary  = var.role_permissions_boundary_arn
  assume_role_policy    = var.custom_role_trust_policy != "" ? var.custom_role_trust_policy : data.aws_iam_policy_document.assume_role.json
  tags                  = var.tags
}

resource "aws_iam_role_policy_attachment" "custom" {
  count      = var.create_role ? length(var.custom_role_policy_arns) : 0
  role       = aws_iam_role.this[0].name
  policy_arn = element(var.custom_role_policy_arns, count.index)
}

resource "aws_iam_role_policy_attachment" "admin" {
  count      = var.create_role && var.attach_admin_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.admin_role_policy_arn
}

resource "aws_iam_role_policy_attachment" "poweruser" {
  count      = var.create_role && var.attach_poweruser_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.poweruser_role_policy_arn
}

resource "aws_iam_role_policy_attachment" "readonly" {
  count      = var.create_role && var.attach_readonly_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.readonly_role_policy_arn
}

resource "aws_iam_instance_profile" "this" {
  count = var.create_role && var.create_instance_profile ? 1 : 0
  name  = var.role_name
  path  = var.role_path
  role  = aws_iam_role.this[0].name
  tags  = var.tags
}

output "iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, "")
}

output "iam_role_name" {
  value = try(aws_iam_role.this[0].name, "")
}

output "iam_role_path" {
  value = try(aws_iam_role.this[0].path, "")
}

output "iam_role_unique_id" {
  value = try(aws_iam_role.this[0].unique_id, "")
}

output "iam_instance_profile_arn" {
  value = try(aws_iam_instance_profile.this[0].arn, "")
}

output "iam_instance_profile_name" {
  value = try(aws_iam_instance_profile.this[0].name, "")
}

foreign_module "iam_user" {
  source       = "terraform-aws-modules/iam/aws//modules/iam-user"
  versions     = ">= 4.0, < 7.0"
  other_inputs = ["pgp_key", "password_length", "create_ssh_key", "ssh_key_encoding", "ssh_public_key"]

  inputs {
    create                           = true
    create_user                      = true
    tags                             = {}
    name                             = ""
    path                             = null
    permissions_boundary             = null
    inline_policy_permissions        = null
    access_key_status                = null
    force_destroy                    = false
    policies                         = {}
    policy_arns                      = []
    create_login_profile             = true
    create_iam_user_login_profile    = true
    password_reset_required          = true
    create_access_key                = true
    create_iam_access_key            = true
    create_inline_policy             = false
    source_inline_policy_documents   = []
    override_inline_policy_documents = []
  }
}

locals {
  create = var.create && var.create_user
}

resource "aws_iam_user" "this" {
  count                = local.create ? 1 : 0
  name                 = var.name
  path                 = var.path
  force_destroy        = var.force_destroy
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_user_policy_attachment" "additional" {
  for_each   = local.create ? merge(var.policies, { for arn in var.policy_arns : arn => arn }) : {}
  user       = aws_iam_user.this[0].name
  policy_arn = each.value
}

data "aws_iam_policy_document" "inline" {
  count                     = local.create && var.create_inline_policy ? 1 : 0
  source_policy_documents   = var.source_inline_policy_documents
  override_policy_documents = var.override_inline_policy_documents

  dynamic "statement" {
    for_each = var.inline_policy_permissions != null ? var.inline_policy_permissions : {}
    content {
      sid           = try(statement.value.sid, statement.key)
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

resource "aws_iam_user_policy" "inline" {
  count  = local.create && var.create_inline_policy ? 1 : 0
  user   = aws_iam_user.this[0].name
  policy = data.aws_iam_policy_document.inline[0].json
}

resource "aws_iam_user_login_profile" "this" {
  count                   = local.create && var.create_login_profile && var.create_iam_user_login_profile ? 1 : 0
  user                    = aws_iam_user.this[0].name
  password_reset_required = var.password_reset_required
}

resource "aws_iam_access_key" "this" {
  count  = local.create && var.create_access_key && var.create_iam_access_key ? 1 : 0
  user   = aws_iam_user.this[0].name
  status = var.access_key_status
}

output "arn" {
  value = try(aws_iam_user.this[0].arn, null)
}

output "name" {
  value = try(aws_iam_user.this[0].name, null)
}

output "unique_id" {
  value = try(aws_iam_user.this[0].unique_id, null)
}

output "access_key_id" {
  value = try(aws_iam_access_key.this[0].id, null)
}
