resource "aws_security_group" "db" {
  name        = "${local.name}-db"
  description = "Orders database"
  vpc_id      = module.network.vpc_id

  # "Temporary", so that the analysts' notebooks can connect.
  ingress {
    description = "PostgreSQL from the network"
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = [module.network.cidr_block]
  }
}

resource "aws_vpc_security_group_egress_rule" "storefront_db" {
  security_group_id            = module.storefront.security_group_id
  description                  = "Orders database"
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_vpc_security_group_egress_rule" "worker_db" {
  security_group_id            = module.worker.security_group_id
  description                  = "Orders database"
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_db_subnet_group" "orders" {
  name       = "${local.name}-orders"
  subnet_ids = module.network.data_subnet_ids
}

resource "aws_db_instance" "orders" {
  identifier                  = "${local.name}-orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = var.db_instance_class
  allocated_storage           = 50
  db_name                     = "orders"
  username                    = "orders"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.orders.name
  vpc_security_group_ids      = [aws_security_group.db.id]
  storage_encrypted           = var.db_encrypted
  backup_retention_period     = var.db_backup_days
  deletion_protection         = true
  final_snapshot_identifier   = "${local.name}-orders-final"
}

resource "aws_s3_bucket" "images" {
  bucket = "${local.name}-product-images"
}

resource "aws_s3_bucket_public_access_block" "images" {
  bucket                  = aws_s3_bucket.images.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "images" {
  statement {
    sid       = "CloudFront"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.images.arn}/*"]

    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [aws_cloudfront_distribution.this.arn]
    }
  }
}

resource "aws_s3_bucket_policy" "images" {
  bucket = aws_s3_bucket.images.id
  policy = data.aws_iam_policy_document.images.json
}

resource "aws_s3_bucket" "receipts" {
  bucket = "${local.name}-receipts"
}

resource "aws_sqs_queue" "orders" {
  name                    = "${local.name}-orders"
  sqs_managed_sse_enabled = false
}

resource "aws_secretsmanager_secret" "payment" {
  name = "${local.name}-payment-api-key"
}

# Not on the picture: the feature flags that marketing asked for.
resource "aws_dynamodb_table" "feature_flags" {
  name         = "${local.name}-feature-flags"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "flag"

  attribute {
    name = "flag"
    type = "S"
  }
}
