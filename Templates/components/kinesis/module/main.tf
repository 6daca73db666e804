# A stream that is encrypted with the key of this component. Who writes and who reads is said by roles: no policy admits others.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 128 ? local.plain_name : "${trim(substr(local.plain_name, 0, 121), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_kinesis_stream" "this" {
  name                      = local.name
  retention_period          = var.retention_hours
  encryption_type           = "KMS"
  kms_key_id                = aws_kms_key.this.arn
  enforce_consumer_deletion = var.disposable

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }

  tags = merge(var.tags, { Name = local.name })
}
