# What terraform-aws-modules/ecr makes of its inputs; facts of version 3.2.0.
foreign_module "ecr" {
  source       = "terraform-aws-modules/ecr/aws"
  versions     = ">= 1.0, < 4.0"
  other_inputs = ["public_repository_catalog_data", "registry_pull_through_cache_rules", "create_registry_replication_configuration", "registry_replication_rules", "repository_image_tag_mutability_exclusion_filter"]

  inputs {
    create                                 = true
    region                                 = null
    repository_encryption_type             = null
    repository_kms_key                     = null
    repository_policy                      = null
    repository_force_delete                = null
    repository_policy_statements           = null
    registry_policy                        = null
    registry_scan_rules                    = null
    tags                                   = {}
    repository_type                        = "private"
    create_repository                      = true
    repository_name                        = ""
    repository_image_tag_mutability        = "IMMUTABLE"
    repository_image_scan_on_push          = true
    attach_repository_policy               = true
    create_repository_policy               = true
    repository_read_access_arns            = []
    repository_lambda_read_access_arns     = []
    repository_read_write_access_arns      = []
    create_lifecycle_policy                = true
    repository_lifecycle_policy            = ""
    create_registry_policy                 = false
    manage_registry_scanning_configuration = false
    registry_scan_type                     = "ENHANCED"
  }
}

locals {
  private = var.create && var.create_repository && var.repository_type == "private"
  public  = var.create && var.create_repository && var.repository_type == "public"
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

data "aws_iam_policy_document" "repository" {
  count = var.create && var.create_repository && var.create_repository_policy ? 1 : 0

  dynamic "statement" {
    for_each = var.repository_type == "public" ? [1] : []
    content {
      sid     = "PublicReadOnly"
      actions = ["ecr-public:BatchGetImage", "ecr-public:GetDownloadUrlForLayer"]
      principals {
        type        = "AWS"
        identifiers = coalescelist(var.repository_read_access_arns, ["*"])
      }
    }
  }

  dynamic "statement" {
    for_each = var.repository_type == "private" ? [1] : []
    content {
      sid     = "PrivateReadOnly"
      actions = ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImageScanFindings", "ecr:DescribeImages", "ecr:DescribeRepositories", "ecr:GetDownloadUrlForLayer", "ecr:GetLifecyclePolicy", "ecr:GetLifecyclePolicyPreview", "ecr:GetRepositoryPolicy", "ecr:ListImages", "ecr:ListTagsForResource"]
      principals {
        type        = "AWS"
        identifiers = coalescelist(concat(var.repository_read_access_arns, var.repository_read_write_access_arns), ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"])
      }
    }
  }

  dynamic "statement" {
    for_each = var.repository_type == "private" && length(var.repository_lambda_read_access_arns) > 0 ? [1] : []
    content {
      sid     = "PrivateLambdaReadOnly"
      actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      principals {
        type        = "Service"
        identifiers = ["lambda.amazonaws.com"]
      }
      condition {
        test     = "StringLike"
        variable = "aws:sourceArn"
        values   = var.repository_lambda_read_access_arns
      }
    }
  }

  dynamic "statement" {
    for_each = length(var.repository_read_write_access_arns) > 0 && var.repository_type == "private" ? [1] : []
    content {
      sid     = "ReadWrite"
      actions = ["ecr:PutImage", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload"]
      principals {
        type        = "AWS"
        identifiers = var.repository_read_write_access_arns
      }
    }
  }

  dynamic "statement" {
    for_each = var.repository_policy_statements != null ? var.repository_policy_statements : {}
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

resource "aws_ecr_repository" "this" {
  count                = local.private ? 1 : 0
  region               = var.region
  name                 = var.repository_name
  image_tag_mutability = var.repository_image_tag_mutability
  force_delete         = var.repository_force_delete
  tags                 = var.tags

  encryption_configuration {
    encryption_type = var.repository_encryption_type
    kms_key         = var.repository_kms_key
  }

  image_scanning_configuration {
    scan_on_push = var.repository_image_scan_on_push
  }
}

resource "aws_ecr_repository_policy" "this" {
  count      = local.private && var.attach_repository_policy ? 1 : 0
  region     = var.region
  repository = aws_ecr_repository.this[0].name
  policy     = var.create_repository_policy ? data.aws_iam_policy_document.repository[0].json : var.repository_policy
}

resource "aws_ecr_lifecycle_policy" "this" {
  count      = local.private && var.create_lifecycle_policy ? 1 : 0
  region     = var.region
  repository = aws_ecr_repository.this[0].name
  policy     = var.repository_lifecycle_policy
}

resource "aws_ecrpublic_repository" "this" {
  count           = local.public ? 1 : 0
  repository_name = var.repository_name
  tags            = var.tags
}

resource "aws_ecrpublic_repository_policy" "example" {
  count           = local.public ? 1 : 0
  repository_name = aws_ecrpublic_repository.this[0].repository_name
  policy          = var.create_repository_policy ? data.aws_iam_policy_document.repository[0].json : var.repository_policy
}

resource "aws_ecr_registry_policy" "this" {
  count  = var.create && var.create_registry_policy ? 1 : 0
  policy = var.registry_policy
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  count     = var.create && var.manage_registry_scanning_configuration ? 1 : 0
  scan_type = var.registry_scan_type

  dynamic "rule" {
    for_each = var.registry_scan_rules != null ? var.registry_scan_rules : []
    content {
      scan_frequency = rule.value.scan_frequency
      dynamic "repository_filter" {
        for_each = try(rule.value.filter, [])
        content {
          filter      = repository_filter.value.filter
          filter_type = try(repository_filter.value.filter_type, "WILDCARD")
        }
      }
    }
  }
}

output "repository_arn" {
  value = try(aws_ecr_repository.this[0].arn, aws_ecrpublic_repository.this[0].arn, null)
}

output "repository_name" {
  value = try(aws_ecr_repository.this[0].name, aws_ecrpublic_repository.this[0].id, null)
}

output "repository_url" {
  value = try(aws_ecr_repository.this[0].repository_url, aws_ecrpublic_repository.this[0].repository_uri, null)
}

output "repository_registry_id" {
  value = try(aws_ecr_repository.this[0].registry_id, null)
}
