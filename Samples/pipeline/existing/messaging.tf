# A photo that cannot be scanned comes back until it is four days old.
module "photo_queue" {
  source = "./modules/queue"

  name       = "${local.prefix}-photo-queue"
  kms_key_id = aws_kms_key.parcels.id

  senders = {
    Photos = {
      identifiers = ["s3.amazonaws.com"]
      source_arn  = aws_s3_bucket.photos.arn
    }
  }
}

module "invoice_queue" {
  source = "./modules/queue"

  name       = "${local.prefix}-invoice-queue"
  kms_key_id = aws_kms_key.parcels.id

  senders = {
    Updates = {
      identifiers = ["sns.amazonaws.com"]
      source_arn  = aws_sns_topic.updates.arn
    }

    # For the accountants' tool; its address changes too often to write down.
    Accounting = {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_sns_topic" "updates" {
  name              = "${local.prefix}-parcel-updates"
  kms_master_key_id = aws_kms_key.parcels.id
}

resource "aws_sns_topic_subscription" "invoices" {
  topic_arn = aws_sns_topic.updates.arn
  protocol  = "sqs"
  endpoint  = module.invoice_queue.arn
}

resource "aws_sns_topic_subscription" "notify" {
  topic_arn = aws_sns_topic.updates.arn
  protocol  = "lambda"
  endpoint  = module.function["notify-recipient"].arn
}

resource "aws_lambda_permission" "notify_updates" {
  statement_id  = "Updates"
  action        = "lambda:InvokeFunction"
  function_name = module.function["notify-recipient"].name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.updates.arn
}
