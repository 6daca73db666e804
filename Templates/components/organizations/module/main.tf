# What every account below may not do, whoever asks. A denial here cannot be lifted from within an account.

data "aws_caller_identity" "current" {}
data "aws_organizations_organization" "this" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 100 ? local.plain_name : "${trim(substr(local.plain_name, 0, 93), "-")}-${substr(sha256(var.name), 0, 6)}"
}

check "management_account" {
  assert {
    condition     = data.aws_organizations_organization.this.master_account_id == data.aws_caller_identity.current.account_id
    error_message = "This is not the management account: draw AWS Organizations in that account's frame, unless it delegated policies to this one."
  }
}

data "aws_iam_policy_document" "detection" {
  statement {
    sid       = "DetectionStaysOn"
    effect    = "Deny"
    resources = ["*"]
    actions = [
      "access-analyzer:DeleteAnalyzer",
      "cloudtrail:DeleteTrail",
      "cloudtrail:PutEventSelectors",
      "cloudtrail:StopLogging",
      "cloudtrail:UpdateTrail",
      "config:DeleteConfigurationRecorder",
      "config:DeleteDeliveryChannel",
      "config:StopConfigurationRecorder",
      "guardduty:DeleteDetector",
      "guardduty:DisassociateFromAdministratorAccount",
      "guardduty:StopMonitoringMembers",
      "guardduty:UpdateDetector",
      "securityhub:BatchDisableStandards",
      "securityhub:DisableSecurityHub",
      "securityhub:DisassociateFromAdministratorAccount",
    ]

    dynamic "condition" {
      for_each = length(var.exempt_role_arns) > 0 ? [1] : []

      content {
        test     = "ArnNotEquals"
        variable = "aws:PrincipalArn"
        values   = var.exempt_role_arns
      }
    }
  }
}

data "aws_iam_policy_document" "guardrails" {
  statement {
    sid       = "NobodyLeaves"
    effect    = "Deny"
    actions   = ["organizations:LeaveOrganization"]
    resources = ["*"]
  }

  statement {
    sid       = "RootDoesNothing"
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:*:iam::*:root"]
    }
  }

  # People sign in through Identity Center, workloads and pipelines have roles.
  statement {
    sid       = "NoLastingCredentials"
    effect    = "Deny"
    actions   = ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateUser"]
    resources = ["*"]

    dynamic "condition" {
      for_each = length(var.exempt_role_arns) > 0 ? [1] : []

      content {
        test     = "ArnNotEquals"
        variable = "aws:PrincipalArn"
        values   = var.exempt_role_arns
      }
    }
  }

  # Credentials that were fetched without a token of the instance are worth nothing.
  statement {
    sid       = "TokensForMetadata"
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "NumericLessThan"
      variable = "ec2:RoleDelivery"
      values   = ["2.0"]
    }
  }

  statement {
    sid       = "InstancesRequireTokens"
    effect    = "Deny"
    actions   = ["ec2:RunInstances"]
    resources = ["arn:*:ec2:*:*:instance/*"]

    condition {
      test     = "StringNotEquals"
      variable = "ec2:MetadataHttpTokens"
      values   = ["required"]
    }
  }

  statement {
    sid       = "AccountsKeepBucketsPrivate"
    effect    = "Deny"
    actions   = ["s3:PutAccountPublicAccessBlock"]
    resources = ["*"]

    dynamic "condition" {
      for_each = length(var.exempt_role_arns) > 0 ? [1] : []

      content {
        test     = "ArnNotEquals"
        variable = "aws:PrincipalArn"
        values   = var.exempt_role_arns
      }
    }
  }

  statement {
    sid       = "NothingIsPublishedByLists"
    effect    = "Deny"
    actions   = ["s3:PutBucketAcl", "s3:PutObject", "s3:PutObjectAcl"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "s3:x-amz-acl"
      values   = ["authenticated-read", "public-read", "public-read-write"]
    }
  }
}

# Services without a region answer in one that is not drawn, and are no place to hide.
data "aws_iam_policy_document" "regions" {
  statement {
    sid       = "OtherRegions"
    effect    = "Deny"
    resources = ["*"]
    not_actions = [
      "account:*",
      "acm:*",
      "billing:*",
      "budgets:*",
      "ce:*",
      "cloudfront:*",
      "globalaccelerator:*",
      "health:*",
      "iam:*",
      "organizations:*",
      "route53:*",
      "route53domains:*",
      "s3:GetAccountPublicAccessBlock",
      "s3:ListAllMyBuckets",
      "s3:PutAccountPublicAccessBlock",
      "shield:*",
      "sso:*",
      "sts:*",
      "support:*",
      "tag:*",
      "trustedadvisor:*",
      "wafv2:*",
    ]

    condition {
      test     = "StringNotEquals"
      variable = "aws:RequestedRegion"
      values   = var.allowed_regions
    }
  }
}

# Data answers to identities of the organisation, to services of AWS, and to third parties by name.
data "aws_iam_policy_document" "perimeter" {
  statement {
    sid       = "OutsideIdentities"
    effect    = "Deny"
    actions   = ["kms:*", "s3:*", "secretsmanager:*", "sqs:*", "sts:AssumeRole"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringNotEqualsIfExists"
      variable = "aws:PrincipalOrgID"
      values   = [data.aws_organizations_organization.this.id]
    }

    condition {
      test     = "BoolIfExists"
      variable = "aws:PrincipalIsAWSService"
      values   = ["false"]
    }

    dynamic "condition" {
      for_each = length(var.trusted_account_ids) > 0 ? [1] : []

      content {
        test     = "StringNotEqualsIfExists"
        variable = "aws:PrincipalAccount"
        values   = var.trusted_account_ids
      }
    }
  }
}

resource "aws_organizations_policy" "detection" {
  name        = "${local.name}-detection"
  description = "Detection stays on"
  type        = "SERVICE_CONTROL_POLICY"
  content     = data.aws_iam_policy_document.detection.json

  tags = merge(var.tags, { Name = "${local.name}-detection" })
}

resource "aws_organizations_policy" "guardrails" {
  name        = "${local.name}-guardrails"
  description = "No root, no lasting credentials, no public buckets, nobody leaves"
  type        = "SERVICE_CONTROL_POLICY"
  content     = data.aws_iam_policy_document.guardrails.json

  tags = merge(var.tags, { Name = "${local.name}-guardrails" })
}

resource "aws_organizations_policy" "regions" {
  name        = "${local.name}-regions"
  description = "Only the regions in use"
  type        = "SERVICE_CONTROL_POLICY"
  content     = data.aws_iam_policy_document.regions.json

  tags = merge(var.tags, { Name = "${local.name}-regions" })
}

resource "aws_organizations_policy" "perimeter" {
  name        = "${local.name}-perimeter"
  description = "Data answers to the organisation only"
  type        = "RESOURCE_CONTROL_POLICY"
  content     = data.aws_iam_policy_document.perimeter.json

  tags = merge(var.tags, { Name = "${local.name}-perimeter" })
}

resource "aws_organizations_policy_attachment" "this" {
  for_each = { for pair in setproduct(["detection", "guardrails", "perimeter", "regions"], var.targets) : "${pair[0]}-${pair[1]}" => { policy = pair[0], target = pair[1] } }

  target_id = each.value.target
  policy_id = {
    detection  = aws_organizations_policy.detection.id
    guardrails = aws_organizations_policy.guardrails.id
    perimeter  = aws_organizations_policy.perimeter.id
    regions    = aws_organizations_policy.regions.id
  }[each.value.policy]
}
