data "aws_iam_policy_document" "storefront" {
  statement {
    sid       = "ReadImages"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.images.arn, "${aws_s3_bucket.images.arn}/*"]
  }

  statement {
    sid       = "SendOrders"
    actions   = ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
    resources = [aws_sqs_queue.orders.arn]
  }
}

resource "aws_iam_role_policy" "storefront" {
  name   = "storefront"
  role   = module.storefront.task_role_name
  policy = data.aws_iam_policy_document.storefront.json
}

resource "aws_iam_role_policy" "worker" {
  name = "worker"
  role = module.worker.task_role_name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Queue"
        Effect   = "Allow"
        Action   = "sqs:*"
        Resource = "*"
      },
      {
        Sid      = "Images"
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = "${aws_s3_bucket.images.arn}/*"
      }
    ]
  })
}
