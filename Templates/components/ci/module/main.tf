# Trust in the tokens of one issuer, and a role that only the named subjects take on. There is no key that could leak.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_iam_openid_connect_provider" "this" {
  url            = "https://${var.issuer}"
  client_id_list = [var.audience]

  tags = merge(var.tags, { Name = local.name })
}

data "aws_iam_policy_document" "trust" {
  dynamic "statement" {
    for_each = length(var.subjects) > 0 ? [1] : []

    content {
      sid     = "NamedSubjects"
      actions = ["sts:AssumeRoleWithWebIdentity"]

      principals {
        type        = "Federated"
        identifiers = [aws_iam_openid_connect_provider.this.arn]
      }

      condition {
        test     = "StringEquals"
        variable = "${var.issuer}:aud"
        values   = [var.audience]
      }

      condition {
        test     = "StringEquals"
        variable = "${var.issuer}:sub"
        values   = var.subjects
      }
    }
  }

  # A role must trust or refuse somebody: as long as no subject is named, nobody takes it on.
  dynamic "statement" {
    for_each = length(var.subjects) > 0 ? [] : [1]

    content {
      sid     = "Nobody"
      effect  = "Deny"
      actions = ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity"]

      principals {
        type        = "AWS"
        identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"]
      }
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = local.name
  description          = "What the pipeline may do: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.name })
}
