# Trust in the tokens of one issuer, and a role that only the named subjects take on. There is no key that could leak.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  # Who issues the tokens of a platform that has one issuer for everybody; others have one for each customer.
  known    = strcontains(lower(var.platform), "gitlab") ? "gitlab.com" : "token.actions.githubusercontent.com"
  own      = anytrue([for word in ["azure", "bitbucket", "buildkite", "circleci", "jenkins", "terraform cloud"] : strcontains(lower(var.platform), word)])
  issuer   = coalesce(var.issuer, local.known)
  audience = coalesce(var.audience, "sts.amazonaws.com")

  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_iam_openid_connect_provider" "this" {
  url            = "https://${local.issuer}"
  client_id_list = [local.audience]

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    precondition {
      condition     = var.issuer != null || !local.own
      error_message = "Each customer of this platform has an issuer of its own: set ci_issuer (and ci_audience) in terraform.tfvars."
    }
  }
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
        variable = "${local.issuer}:aud"
        values   = [local.audience]
      }

      condition {
        test     = "StringEquals"
        variable = "${local.issuer}:sub"
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
