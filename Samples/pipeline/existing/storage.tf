locals {
  buckets = {
    photos   = aws_s3_bucket.photos.id
    invoices = aws_s3_bucket.invoices.id
  }
}

resource "aws_s3_bucket" "photos" {
  bucket = "${local.prefix}-delivery-photos"
}

resource "aws_s3_bucket" "invoices" {
  bucket = "${local.prefix}-invoices"
}

# Accounting pulls the month's parcels from here.
resource "aws_s3_bucket" "exports" {
  bucket = "${local.prefix}-exports"
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each = local.buckets

  bucket                  = each.value
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = local.buckets

  bucket = each.value

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = local.buckets

  bucket = each.value

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.parcels.arn
    }
  }
}

# Meant to replace SIGNING_SECRET.
resource "aws_secretsmanager_secret" "signing" {
  name       = "${local.prefix}-signing-key"
  kms_key_id = aws_kms_key.parcels.arn
}

resource "aws_s3_bucket_notification" "photos" {
  bucket = aws_s3_bucket.photos.id

  queue {
    queue_arn = module.photo_queue.arn
    events    = ["s3:ObjectCreated:*"]
  }
}
