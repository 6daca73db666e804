# Records on their way to a bucket, with a role of its own that may write there and nowhere else.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups  = ["/aws/kinesisfirehose/${local.name}"]
  stream_arn  = "arn:${data.aws_partition.current.partition}:firehose:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:deliverystream/${local.name}"
  destination = one(values(var.destinations))
  source      = one(values(var.sources))
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_cloudwatch_log_stream" "this" {
  name           = "delivery"
  log_group_name = aws_cloudwatch_log_group.this.name
}

resource "aws_kinesis_firehose_delivery_stream" "this" {
  name        = local.name
  destination = "extended_s3"

  # A Kinesis stream keeps its records encrypted itself.
  dynamic "server_side_encryption" {
    for_each = length(var.sources) == 0 ? [1] : []

    content {
      enabled  = true
      key_type = "CUSTOMER_MANAGED_CMK"
      key_arn  = aws_kms_key.this.arn
    }
  }

  dynamic "kinesis_source_configuration" {
    for_each = var.sources

    content {
      kinesis_stream_arn = kinesis_source_configuration.value.arn
      role_arn           = aws_iam_role.this.arn
    }
  }

  extended_s3_configuration {
    bucket_arn          = local.destination.arn
    kms_key_arn         = local.destination.key_arn
    role_arn            = aws_iam_role.this.arn
    prefix              = "${local.name}/!{timestamp:yyyy/MM/dd}/"
    error_output_prefix = "${local.name}-errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/"
    buffering_size      = 64
    buffering_interval  = 300
    compression_format  = "GZIP"

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = aws_cloudwatch_log_group.this.name
      log_stream_name = aws_cloudwatch_log_stream.this.name
    }

    dynamic "processing_configuration" {
      for_each = length(var.transformations) > 0 ? [1] : []

      content {
        enabled = true

        dynamic "processors" {
          for_each = var.transformations

          content {
            type = "Lambda"

            parameters {
              parameter_name  = "LambdaArn"
              parameter_value = "${processors.value.arn}:$LATEST"
            }
          }
        }
      }
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}
