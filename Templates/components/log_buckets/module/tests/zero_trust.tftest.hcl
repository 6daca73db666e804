mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name = "shop-dev"
}

run "both_buckets_are_private_and_versioned" {
  command = plan

  assert {
    condition = alltrue([
      for block in values(aws_s3_bucket_public_access_block.this) :
      block.block_public_acls && block.block_public_policy && block.ignore_public_acls && block.restrict_public_buckets
    ])
    error_message = "Public access is not blocked in all four ways."
  }
  assert {
    condition     = alltrue([for versioning in values(aws_s3_bucket_versioning.this) : versioning.versioning_configuration[0].status == "Enabled"])
    error_message = "Versions are not kept."
  }
  assert {
    condition     = alltrue([for bucket in values(aws_s3_bucket.this) : bucket.object_lock_enabled && !bucket.force_destroy])
    error_message = "Logs can be destroyed."
  }
  assert {
    condition     = aws_s3_bucket_logging.delivery.target_prefix == "s3/shop-dev-delivery-logs-111111111111/"
    error_message = "The delivery bucket is not logged."
  }
}

run "refuses_plain_http_and_deletion" {
  command = plan

  assert {
    condition = alltrue([
      for document in values(data.aws_iam_policy_document.common) :
      toset([for statement in document.statement : statement.sid]) == toset(["DenyInsecureTransport", "DenyDeletingLogs"])
    ])
    error_message = "Both policies must deny plain HTTP and the deletion of logs."
  }
}

run "admits_only_log_services_of_this_account" {
  command = plan

  assert {
    condition = alltrue([
      for statement in concat(data.aws_iam_policy_document.access.statement, data.aws_iam_policy_document.delivery.statement) :
      alltrue([for principal in statement.principals : principal.type == "Service"]) && anytrue([for condition in statement.condition : condition.variable == "aws:SourceArn"])
    ])
    error_message = "Whoever may write must be a service, pinned to a source."
  }
}

run "logs_are_kept_for_a_year" {
  command = plan

  variables {
    retention_days = 30
  }

  expect_failures = [var.retention_days]
}
