# One topic that people hear from: alarms, and findings of medium and higher severity.

resource "aws_sns_topic" "alarms" {
  name              = "${var.name}-security-alarms"
  kms_master_key_id = aws_kms_key.alarms.arn
  signature_version = 2

  tags = merge(var.tags, { Name = "${var.name}-security-alarms" })
}

resource "aws_sns_topic_subscription" "contacts" {
  for_each = toset(var.security_contacts)

  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = each.key
}

data "aws_iam_policy_document" "alarms" {
  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }

  statement {
    sid       = "AlarmsPublish"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }
  }

  statement {
    sid       = "FindingsPublish"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:events:${local.home}:${var.account_id}:rule/${var.name}-guardduty-findings", "arn:${local.partition}:events:${local.home}:${var.account_id}:rule/${var.name}-securityhub-findings"]
    }
  }
}

resource "aws_sns_topic_policy" "alarms" {
  arn    = aws_sns_topic.alarms.arn
  policy = data.aws_iam_policy_document.alarms.json
}

# GuardDuty tells its own region only: the others forward to the event bus of the home region, whose rule tells the topic.
resource "aws_cloudwatch_event_rule" "guardduty" {
  for_each = local.guardduty_regions

  region      = each.key
  name        = "${var.name}-guardduty-findings"
  description = "GuardDuty findings of medium and higher severity"

  event_pattern = jsonencode({
    source      = ["aws.guardduty"]
    detail-type = ["GuardDuty Finding"]
    detail      = { severity = [{ numeric = [">=", 4] }] }
  })

  tags = merge(var.tags, { Name = "${var.name}-guardduty-findings" })
}

resource "aws_cloudwatch_event_target" "guardduty_topic" {
  count = local.here["guardduty"] ? 1 : 0

  rule      = aws_cloudwatch_event_rule.guardduty[local.home].name
  target_id = "security-alarms"
  arn       = aws_sns_topic.alarms.arn

  depends_on = [aws_sns_topic_policy.alarms]
}

resource "aws_cloudwatch_event_target" "guardduty_forward" {
  for_each = local.forwarding_regions

  region    = each.key
  rule      = aws_cloudwatch_event_rule.guardduty[each.key].name
  target_id = "home-region"
  arn       = local.home_bus_arn
  role_arn  = aws_iam_role.forward[0].arn

  depends_on = [aws_iam_role_policy.forward]
}

locals {
  forwarding_regions = setsubtract(local.guardduty_regions, [local.home])
  home_bus_arn       = "arn:${local.partition}:events:${local.home}:${var.account_id}:event-bus/default"
}

data "aws_iam_policy_document" "forward_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:events:*:${var.account_id}:rule/${var.name}-guardduty-findings"]
    }
  }
}

resource "aws_iam_role" "forward" {
  count = length(local.forwarding_regions) > 0 ? 1 : 0

  name               = "${var.name}-forward-findings"
  description        = "Findings of other regions go to the event bus of the home region"
  assume_role_policy = data.aws_iam_policy_document.forward_trust.json

  tags = merge(var.tags, { Name = "${var.name}-forward-findings" })
}

data "aws_iam_policy_document" "forward" {
  statement {
    sid       = "ForwardFindings"
    actions   = ["events:PutEvents"]
    resources = [local.home_bus_arn]
  }
}

resource "aws_iam_role_policy" "forward" {
  count = length(local.forwarding_regions) > 0 ? 1 : 0

  name   = "forward"
  role   = aws_iam_role.forward[0].id
  policy = data.aws_iam_policy_document.forward.json
}

# Security Hub gathers the findings of all regions in the home region.
resource "aws_cloudwatch_event_rule" "securityhub" {
  count = local.here["securityhub"] ? 1 : 0

  name        = "${var.name}-securityhub-findings"
  description = "New Security Hub findings of high and critical severity"

  event_pattern = jsonencode({
    source      = ["aws.securityhub"]
    detail-type = ["Security Hub Findings - Imported"]
    detail = {
      findings = {
        Severity    = { Label = ["CRITICAL", "HIGH"] }
        Workflow    = { Status = ["NEW"] }
        RecordState = ["ACTIVE"]
      }
    }
  })

  tags = merge(var.tags, { Name = "${var.name}-securityhub-findings" })
}

resource "aws_cloudwatch_event_target" "securityhub_topic" {
  count = local.here["securityhub"] ? 1 : 0

  rule      = aws_cloudwatch_event_rule.securityhub[0].name
  target_id = "security-alarms"
  arn       = aws_sns_topic.alarms.arn

  depends_on = [aws_sns_topic_policy.alarms]
}
