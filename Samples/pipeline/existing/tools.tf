# Sends an event again when a carrier says that it was lost. Not on the picture.

data "archive_file" "replay" {
  type        = "zip"
  output_path = "${path.module}/.build/replay.zip"

  source {
    filename = "index.py"
    content  = "def handler(event, context):\n    return 'sent again'\n"
  }
}

data "aws_iam_policy_document" "replay_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "replay" {
  name               = "${local.prefix}-replay"
  assume_role_policy = data.aws_iam_policy_document.replay_trust.json
}

resource "aws_lambda_function" "replay" {
  function_name    = "${local.prefix}-replay"
  role             = aws_iam_role.replay.arn
  runtime          = "python3.12"
  handler          = "index.handler"
  filename         = data.archive_file.replay.output_path
  source_code_hash = data.archive_file.replay.output_base64sha256
}

resource "aws_lambda_function_url" "replay" {
  function_name      = aws_lambda_function.replay.function_name
  authorization_type = "NONE"
}
