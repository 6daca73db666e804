# An answer to findings that cannot wait for a person: an instance is isolated, an access key deactivated, a bucket closed. As long as
# `response_mode` is dry-run the function only says what it would do, and its role could do no more.

locals {
  acts          = var.response_mode == "act"
  respond_rules = toset(["respond-guardduty", "respond-securityhub"])
  respond_arns  = { for rule in local.respond_rules : rule => "arn:${local.partition}:events:${local.home}:${var.account_id}:rule/${var.name}-${rule}" }
}

# Findings of other regions come to the bus of the home region by the rules that tell the contacts.
resource "aws_cloudwatch_event_rule" "respond_guardduty" {
  count = contains(keys(local.functions), "respond") ? 1 : 0

  name        = "${var.name}-respond-guardduty"
  description = "GuardDuty findings of high severity about instances, keys and buckets"

  event_pattern = jsonencode({
    source      = ["aws.guardduty"]
    detail-type = ["GuardDuty Finding"]
    detail = {
      severity = [{ numeric = [">=", 7] }]
      resource = { resourceType = ["AccessKey", "Instance", "S3Bucket"] }
    }
  })

  tags = merge(var.tags, { Name = "${var.name}-respond-guardduty" })
}

resource "aws_cloudwatch_event_rule" "respond_securityhub" {
  count = contains(keys(local.functions), "respond") ? 1 : 0

  name        = "${var.name}-respond-securityhub"
  description = "Security Hub findings about public buckets"

  event_pattern = jsonencode({
    source      = ["aws.securityhub"]
    detail-type = ["Security Hub Findings - Imported"]
    detail = {
      findings = {
        Compliance  = { SecurityControlId = ["S3.2", "S3.3", "S3.8"], Status = ["FAILED"] }
        RecordState = ["ACTIVE"]
        Workflow    = { Status = ["NEW", "NOTIFIED"] }
      }
    }
  })

  tags = merge(var.tags, { Name = "${var.name}-respond-securityhub" })
}

resource "aws_cloudwatch_event_target" "respond_guardduty" {
  count = contains(keys(local.functions), "respond") ? 1 : 0

  rule      = aws_cloudwatch_event_rule.respond_guardduty[0].name
  target_id = "respond"
  arn       = aws_lambda_function.functions["respond"].arn

  dead_letter_config {
    arn = aws_sqs_queue.functions["respond"].arn
  }
}

resource "aws_cloudwatch_event_target" "respond_securityhub" {
  count = contains(keys(local.functions), "respond") ? 1 : 0

  rule      = aws_cloudwatch_event_rule.respond_securityhub[0].name
  target_id = "respond"
  arn       = aws_lambda_function.functions["respond"].arn

  dead_letter_config {
    arn = aws_sqs_queue.functions["respond"].arn
  }
}

data "aws_iam_policy_document" "respond" {
  # These know no resources.
  statement {
    sid       = "LookAtInstances"
    actions   = ["ec2:DescribeInstances", "ec2:DescribeSecurityGroups"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = sort(local.regions)
    }
  }

  statement {
    sid       = "LookAtKeys"
    actions   = ["iam:ListAccessKeys", "iam:ListUserTags"]
    resources = ["arn:${local.partition}:iam::${var.account_id}:user/*"]
  }

  statement {
    sid       = "LookAtBuckets"
    actions   = ["s3:GetBucketLocation", "s3:GetBucketPublicAccessBlock", "s3:GetBucketTagging"]
    resources = ["arn:${local.partition}:s3:::${var.name}-*"]

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceAccount"
      values   = [var.account_id]
    }
  }

  statement {
    sid       = "Tell"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]
  }

  statement {
    sid       = "EncryptWhatIsTold"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.alarms.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${local.home}.amazonaws.com"]
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "RecordAnswers"
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["${aws_s3_bucket.audit.arn}/responses/*"]
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "EncryptRecords"
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = [aws_kms_key.audit.arn]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["s3.${local.home}.amazonaws.com"]
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid     = "KeepEvidence"
      actions = ["ec2:CreateSnapshots"]
      resources = [
        "arn:${local.partition}:ec2:*:${var.account_id}:instance/*",
        "arn:${local.partition}:ec2:*:${var.account_id}:volume/*",
        "arn:${local.partition}:ec2:*::snapshot/*",
      ]

      condition {
        test     = "StringEquals"
        variable = "aws:RequestedRegion"
        values   = sort(local.regions)
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "MakeQuarantine"
      actions   = ["ec2:CreateSecurityGroup"]
      resources = ["arn:${local.partition}:ec2:*:${var.account_id}:security-group/*", "arn:${local.partition}:ec2:*:${var.account_id}:vpc/*"]

      condition {
        test     = "StringEquals"
        variable = "aws:RequestedRegion"
        values   = sort(local.regions)
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "TagWhatItMakes"
      actions   = ["ec2:CreateTags"]
      resources = ["arn:${local.partition}:ec2:*:${var.account_id}:security-group/*", "arn:${local.partition}:ec2:*::snapshot/*"]

      condition {
        test     = "StringEquals"
        variable = "ec2:CreateAction"
        values   = ["CreateSecurityGroup", "CreateSnapshots"]
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "MarkInstances"
      actions   = ["ec2:CreateTags", "ec2:DeleteTags"]
      resources = ["arn:${local.partition}:ec2:*:${var.account_id}:instance/*"]

      condition {
        test     = "ForAllValues:StringEquals"
        variable = "aws:TagKeys"
        values   = ["zeroplan:quarantine"]
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "EmptyQuarantine"
      actions   = ["ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress"]
      resources = ["arn:${local.partition}:ec2:*:${var.account_id}:security-group/*"]

      condition {
        test     = "StringEquals"
        variable = "aws:ResourceTag/zeroplan:quarantine"
        values   = ["group"]
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid     = "ChangeGroups"
      actions = ["ec2:ModifyNetworkInterfaceAttribute"]
      resources = [
        "arn:${local.partition}:ec2:*:${var.account_id}:instance/*",
        "arn:${local.partition}:ec2:*:${var.account_id}:network-interface/*",
        "arn:${local.partition}:ec2:*:${var.account_id}:security-group/*",
      ]

      condition {
        test     = "StringEquals"
        variable = "aws:RequestedRegion"
        values   = sort(local.regions)
      }
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "SwitchKeys"
      actions   = ["iam:UpdateAccessKey"]
      resources = ["arn:${local.partition}:iam::${var.account_id}:user/*"]
    }
  }

  dynamic "statement" {
    for_each = local.acts ? [1] : []

    content {
      sid       = "CloseBuckets"
      actions   = ["s3:PutBucketPublicAccessBlock"]
      resources = ["arn:${local.partition}:s3:::${var.name}-*"]

      condition {
        test     = "StringEquals"
        variable = "aws:ResourceAccount"
        values   = [var.account_id]
      }
    }
  }
}

locals {
  respond_settings = {
    MODE             = var.response_mode
    BUCKET           = aws_s3_bucket.audit.id
    PREFIX           = "responses"
    KEY_ARN          = aws_kms_key.audit.arn
    TOPIC_ARN        = aws_sns_topic.alarms.arn
    QUARANTINE_GROUP = "${var.name}-quarantine"
  }
}
