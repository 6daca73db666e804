resource "aws_kms_key" "parcels" {
  description             = "Everything of parcels"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_alias" "parcels" {
  name          = "alias/${local.prefix}"
  target_key_id = aws_kms_key.parcels.id
}

locals {
  tables = {
    parcels    = { key = "parcel", stream = true }
    deliveries = { key = "delivery", stream = false }
  }
}

resource "aws_dynamodb_table" "this" {
  for_each = local.tables

  name                        = "${local.prefix}-${each.key}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = each.value.key
  stream_enabled              = each.value.stream
  stream_view_type            = each.value.stream ? "NEW_AND_OLD_IMAGES" : null
  deletion_protection_enabled = var.stage == "prod"

  attribute {
    name = each.value.key
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.parcels.arn
  }

  point_in_time_recovery {
    enabled = var.point_in_time_recovery
  }
}
