# Signed answers cannot be forged on the way. The parent zone must publish the DS record (output `ds_record`); until then
# resolvers treat the zone as unsigned.

resource "aws_kms_key" "dnssec" {
  region = local.region

  description              = "Signs ${var.domain_name}"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 30

  tags = merge(var.tags, { Name = "${var.name}-dnssec" })
}

resource "aws_kms_alias" "dnssec" {
  region = local.region

  name          = "alias/${var.name}-dnssec"
  target_key_id = aws_kms_key.dnssec.key_id
}

data "aws_iam_policy_document" "dnssec_key" {
  # Administration is left to the IAM policies of this account; using the key is not among it.
  statement {
    sid       = "AccountAdministration"
    resources = [aws_kms_key.dnssec.arn]
    actions = [
      "kms:CancelKeyDeletion",
      "kms:CreateAlias",
      "kms:DeleteAlias",
      "kms:DescribeKey",
      "kms:DisableKey",
      "kms:EnableKey",
      "kms:GetKeyPolicy",
      "kms:GetPublicKey",
      "kms:ListGrants",
      "kms:ListKeyPolicies",
      "kms:ListResourceTags",
      "kms:PutKeyPolicy",
      "kms:RevokeGrant",
      "kms:ScheduleKeyDeletion",
      "kms:TagResource",
      "kms:UntagResource",
      "kms:UpdateAlias",
      "kms:UpdateKeyDescription",
    ]

    principals {
      type        = "AWS"
      identifiers = ["arn:${local.partition}:iam::${local.account}:root"]
    }
  }

  statement {
    sid       = "SignThisZone"
    actions   = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
    resources = [aws_kms_key.dnssec.arn]

    principals {
      type        = "Service"
      identifiers = ["dnssec-route53.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_route53_zone.this.arn]
    }
  }

  statement {
    sid       = "GrantToSigningService"
    actions   = ["kms:CreateGrant"]
    resources = [aws_kms_key.dnssec.arn]

    principals {
      type        = "Service"
      identifiers = ["dnssec-route53.amazonaws.com"]
    }

    condition {
      test     = "Bool"
      variable = "kms:GrantIsForAWSResource"
      values   = ["true"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

resource "aws_kms_key_policy" "dnssec" {
  region = local.region

  key_id = aws_kms_key.dnssec.key_id
  policy = data.aws_iam_policy_document.dnssec_key.json
}

resource "aws_route53_key_signing_key" "this" {
  hosted_zone_id             = aws_route53_zone.this.zone_id
  key_management_service_arn = aws_kms_key.dnssec.arn
  name                       = "ksk"
  status                     = "ACTIVE"

  depends_on = [aws_kms_key_policy.dnssec]
}

resource "aws_route53_hosted_zone_dnssec" "this" {
  hosted_zone_id = aws_route53_key_signing_key.this.hosted_zone_id
  signing_status = "SIGNING"
}
