# A role for one third party. It shows the external identifier that was agreed with it; there is no key that could leak.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"

  # Its roles where it names them, else its account, in which it decides itself.
  principals = var.partner == null ? [] : length(var.partner.role_arns) > 0 ? var.partner.role_arns : ["arn:${data.aws_partition.current.partition}:iam::${var.partner.account_id}:root"]
}

data "aws_iam_policy_document" "trust" {
  dynamic "statement" {
    for_each = var.partner == null ? [] : [var.partner]

    content {
      sid     = "NamedThirdParty"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = local.principals
      }

      condition {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [statement.value.external_id]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:PrincipalAccount"
        values   = [statement.value.account_id]
      }
    }
  }

  # A role must trust or refuse somebody: as long as no third party is named, nobody takes it on.
  dynamic "statement" {
    for_each = var.partner == null ? [1] : []

    content {
      sid     = "Nobody"
      effect  = "Deny"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = local.name
  description          = "What the third party may do: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.name })
}
