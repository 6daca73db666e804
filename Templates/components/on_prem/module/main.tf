# A certificate instead of a key: who shows one of our authority, with a name that is listed here, gets a session of an hour.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
  anchors    = var.certificate_authority == null ? 0 : 1
  named      = local.anchors > 0 && length(var.subjects) > 0
}

resource "aws_rolesanywhere_trust_anchor" "this" {
  count = local.anchors

  name    = local.name
  enabled = true

  source {
    source_type = "CERTIFICATE_BUNDLE"

    source_data {
      x509_certificate_data = var.certificate_authority
    }
  }

  tags = merge(var.tags, { Name = local.name })
}

data "aws_iam_policy_document" "trust" {
  dynamic "statement" {
    for_each = local.named ? [1] : []

    content {
      sid     = "NamedCertificates"
      actions = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]

      principals {
        type        = "Service"
        identifiers = ["rolesanywhere.amazonaws.com"]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:SourceArn"
        values   = [aws_rolesanywhere_trust_anchor.this[0].arn]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:PrincipalTag/x509Subject/CN"
        values   = var.subjects
      }
    }
  }

  # A role must trust or refuse somebody: as long as no certificate is named, nobody takes it on.
  dynamic "statement" {
    for_each = local.named ? [] : [1]

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
  description          = "What the on-premises system may do: the arrows of the diagram"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = 3600
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.name })
}

# Each session is held to the arrows once more, whatever is attached to the role later.
resource "aws_rolesanywhere_profile" "this" {
  name                = local.name
  enabled             = true
  role_arns           = [aws_iam_role.this.arn]
  managed_policy_arns = [var.permissions_boundary_arn]
  duration_seconds    = 3600

  tags = merge(var.tags, { Name = local.name })
}
