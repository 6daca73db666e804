# Who administers the users and roles of the domain: a role that only people who signed in with a second factor take on.

data "aws_iam_policy_document" "administrator_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }

    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
  }
}

resource "aws_iam_role" "administrator" {
  name                 = "${local.name}-search-administrator"
  description          = "Administers the users and roles of ${local.name}"
  assume_role_policy   = data.aws_iam_policy_document.administrator_trust.json
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = "${local.name}-search-administrator" })
}
