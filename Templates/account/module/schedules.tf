# Who starts the functions at their times.

locals {
  has_schedules = length(setintersection(toset(keys(local.functions)), toset(["access_audit", "elevation"]))) > 0
}

resource "aws_scheduler_schedule_group" "this" {
  count = local.has_schedules ? 1 : 0

  name = "${var.name}-baseline"

  tags = merge(var.tags, { Name = "${var.name}-baseline" })
}

data "aws_iam_policy_document" "scheduler_trust" {
  count = local.has_schedules ? 1 : 0

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [var.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_scheduler_schedule_group.this[0].arn]
    }
  }
}

resource "aws_iam_role" "scheduler" {
  count = local.has_schedules ? 1 : 0

  name               = "${var.name}-baseline-scheduler"
  description        = "Starts the functions of the baseline at their times"
  assume_role_policy = data.aws_iam_policy_document.scheduler_trust[0].json

  tags = merge(var.tags, { Name = "${var.name}-baseline-scheduler" })
}

data "aws_iam_policy_document" "scheduler" {
  count = local.has_schedules ? 1 : 0

  statement {
    sid       = "StartFunctions"
    actions   = ["lambda:InvokeFunction"]
    resources = [for name, function in aws_lambda_function.functions : function.arn if name != "respond"]
  }

  statement {
    sid       = "KeepWhatFailed"
    actions   = ["sqs:SendMessage"]
    resources = [for name, queue in aws_sqs_queue.functions : queue.arn if name != "respond"]
  }

  statement {
    sid       = "UseTheKeyOfTheFunctions"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.functions[0].arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = [for service in ["scheduler", "sqs"] : "${service}.${local.home}.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "scheduler" {
  count = local.has_schedules ? 1 : 0

  name   = "start-functions"
  role   = aws_iam_role.scheduler[0].id
  policy = data.aws_iam_policy_document.scheduler[0].json
}
