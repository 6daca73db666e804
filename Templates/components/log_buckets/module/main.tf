# Where access logs of buckets, load balancers and distributions go.
#
# access    server access logs of every bucket. S3 delivers them only to a bucket with SSE-S3 and without a default retention.
# delivery  logs of load balancers and distributions. Elastic Load Balancing delivers only to a bucket with SSE-S3.
#
# Both have object lock on, so that a legal hold can be put on any log; neither lets anybody remove a log before its time.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region

  # Bucket names are global: the account makes them ours. Long names keep a digest, so that two of them never meet.
  stem_length = 63 - length("-delivery-logs-${local.account}")
  stem        = length(var.name) <= local.stem_length ? var.name : "${trimsuffix(substr(var.name, 0, local.stem_length - 9), "-")}-${substr(sha256(var.name), 0, 8)}"

  buckets = {
    access   = "${local.stem}-access-logs-${local.account}"
    delivery = "${local.stem}-delivery-logs-${local.account}"
  }
}

resource "aws_s3_bucket" "this" {
  for_each = local.buckets

  bucket              = each.value
  force_destroy       = var.disposable
  object_lock_enabled = true

  tags = merge(var.tags, { Name = each.value })
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each = local.buckets

  bucket = aws_s3_bucket.this[each.key].id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "this" {
  for_each = local.buckets

  bucket = aws_s3_bucket.this[each.key].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = local.buckets

  bucket = aws_s3_bucket.this[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = local.buckets

  bucket = aws_s3_bucket.this[each.key].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

# The delivery bucket is itself logged; a bucket that logged itself would never end.
resource "aws_s3_bucket_logging" "delivery" {
  bucket = aws_s3_bucket.this["delivery"].id

  target_bucket = aws_s3_bucket.this["access"].id
  target_prefix = "s3/${local.buckets.delivery}/"
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  for_each = local.buckets

  bucket = aws_s3_bucket.this[each.key].id

  rule {
    id     = "retention"
    status = "Enabled"

    filter {}

    transition {
      days          = 90
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = var.retention_days
    }

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

data "aws_iam_policy_document" "common" {
  for_each = local.buckets

  statement {
    sid     = "DenyInsecureTransport"
    effect  = "Deny"
    actions = ["s3:*"]
    resources = [
      aws_s3_bucket.this[each.key].arn,
      "${aws_s3_bucket.this[each.key].arn}/*",
    ]

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

  # An intruder who deletes logs is stopped here even with administrator rights. S3's own lifecycle is not a principal.
  dynamic "statement" {
    for_each = var.disposable ? [] : ["delete"]

    content {
      sid       = "DenyDeletingLogs"
      effect    = "Deny"
      actions   = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
      resources = ["${aws_s3_bucket.this[each.key].arn}/*"]

      principals {
        type        = "*"
        identifiers = ["*"]
      }
    }
  }
}

data "aws_iam_policy_document" "access" {
  source_policy_documents = [data.aws_iam_policy_document.common["access"].json]

  statement {
    sid       = "ServerAccessLogs"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.this["access"].arn}/s3/*"]

    principals {
      type        = "Service"
      identifiers = ["logging.s3.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:s3:::*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

data "aws_iam_policy_document" "delivery" {
  source_policy_documents = [data.aws_iam_policy_document.common["delivery"].json]

  statement {
    sid       = "LoadBalancerLogs"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.this["delivery"].arn}/alb/*/AWSLogs/${local.account}/*"]

    principals {
      type        = "Service"
      identifiers = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:elasticloadbalancing:${local.region}:${local.account}:loadbalancer/*"]
    }
  }

  # Network load balancers deliver through the log delivery service of their region, which looks at the bucket first.
  statement {
    sid       = "NetworkLoadBalancerLogs"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.this["delivery"].arn}/nlb/*/AWSLogs/${local.account}/*"]

    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:*"]
    }

    condition {
      test     = "StringEquals"
      variable = "s3:x-amz-acl"
      values   = ["bucket-owner-full-control"]
    }
  }

  statement {
    sid       = "LookAtTheBucket"
    actions   = ["s3:GetBucketAcl", "s3:ListBucket"]
    resources = [aws_s3_bucket.this["delivery"].arn]

    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:*", "arn:${local.partition}:logs:us-east-1:${local.account}:*"]
    }
  }

  # Distributions deliver through CloudWatch Logs' delivery service, which is in us-east-1 for them.
  statement {
    sid       = "DistributionLogs"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.this["delivery"].arn}/AWSLogs/${local.account}/*"]

    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${local.partition}:logs:us-east-1:${local.account}:delivery-source:*"]
    }

    condition {
      test     = "StringEquals"
      variable = "s3:x-amz-acl"
      values   = ["bucket-owner-full-control"]
    }
  }
}

resource "aws_s3_bucket_policy" "access" {
  bucket = aws_s3_bucket.this["access"].id
  policy = data.aws_iam_policy_document.access.json

  depends_on = [aws_s3_bucket_public_access_block.this]
}

resource "aws_s3_bucket_policy" "delivery" {
  bucket = aws_s3_bucket.this["delivery"].id
  policy = data.aws_iam_policy_document.delivery.json

  depends_on = [aws_s3_bucket_public_access_block.this]
}
