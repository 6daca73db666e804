data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  prefix = "parcels-${var.stage}"

  # The one list of functions: the build, the log groups and the roles follow it.
  functions = {
    webhook-receiver = {
      environment = { BUS = aws_cloudwatch_event_bus.parcels.name }
    }

    courier-requests = {
      environment = {
        TABLE  = aws_dynamodb_table.this["parcels"].name
        PHOTOS = aws_s3_bucket.photos.bucket
        FLAGS  = jsonencode({ route_v2 = var.stage != "prod" })
      }
    }

    assign-courier = {
      environment = { TABLE = aws_dynamodb_table.this["deliveries"].name }
    }

    notify-recipient = { runtime = "nodejs16.x" }

    change-publisher = {
      environment = { TOPIC = aws_sns_topic.updates.arn }
    }

    photo-scanner = {
      environment = { PHOTOS = aws_s3_bucket.photos.bucket }
    }

    invoicing = {
      in_vpc = true
      environment = {
        INVOICES       = aws_s3_bucket.invoices.bucket
        SIGNING_SECRET = var.signing_secret
      }
    }
  }

  # What each may do; to notify takes no permission.
  policies = {
    webhook-receiver = data.aws_iam_policy_document.webhook_receiver.json
    courier-requests = local.courier_policy
    assign-courier   = data.aws_iam_policy_document.assign_courier.json
    change-publisher = data.aws_iam_policy_document.change_publisher.json
    photo-scanner    = data.aws_iam_policy_document.photo_scanner.json
    invoicing        = data.aws_iam_policy_document.invoicing.json
  }
}
