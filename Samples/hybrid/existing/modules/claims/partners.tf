# The software house that maintains the application.
resource "aws_iam_role" "vendor" {
  name = "${var.name}-vendor"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { AWS = "arn:aws:iam::555566667777:root" }
      }
    ]
  })
}

resource "aws_iam_role_policy" "vendor" {
  name = "support"
  role = aws_iam_role.vendor.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = "${aws_s3_bucket.documents.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "rds:*"
        Resource = "*"
      },
    ]
  })
}
