resource "aws_sfn_state_machine" "delivery" {
  name     = "${local.prefix}-delivery-workflow"
  role_arn = aws_iam_role.delivery.arn

  definition = templatefile("${path.module}/workflows/delivery.asl.json", {
    assign = module.function["assign-courier"].arn
    notify = module.function["notify-recipient"].arn
    table  = aws_dynamodb_table.this["deliveries"].name
  })
}

resource "aws_iam_role" "delivery" {
  name = "${local.prefix}-delivery-workflow"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { Service = "states.amazonaws.com" }
        Condition = { StringEquals = { "aws:SourceAccount" = var.account_id } }
      }
    ]
  })
}

data "aws_iam_policy_document" "delivery" {
  statement {
    actions = ["lambda:InvokeFunction"]

    resources = [
      for name in ["assign-courier", "notify-recipient"] : module.function[name].arn
    ]
  }

  statement {
    actions   = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"]
    resources = [aws_dynamodb_table.this["deliveries"].arn]
  }
}

resource "aws_iam_role_policy" "delivery" {
  name   = "steps"
  role   = aws_iam_role.delivery.id
  policy = data.aws_iam_policy_document.delivery.json
}
