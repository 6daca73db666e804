resource "aws_s3_bucket" "this" {
  for_each = var.buckets

  bucket        = "${var.prefix}-${each.key}"
  force_destroy = each.value.disposable

  tags = merge(var.tags, { Purpose = each.value.purpose })
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each = aws_s3_bucket.this

  bucket                  = each.value.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  for_each = { for name, bucket in var.buckets : name => bucket if length(bucket.expire) > 0 }

  bucket = aws_s3_bucket.this[each.key].id

  dynamic "rule" {
    for_each = each.value.expire
    iterator = prefix

    content {
      id     = "expire-${prefix.key}"
      status = "Enabled"

      filter {
        prefix = prefix.key
      }

      expiration {
        days = prefix.value
      }
    }
  }
}

resource "aws_sqs_queue" "jobs" {
  name                      = "${var.prefix}-jobs"
  message_retention_seconds = var.retention.days * 24 * 3600
  kms_master_key_id         = var.key_id
}
