mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name              = "shop-dev-uploads"
  access_log_bucket = "shop-dev-access-logs-111111111111"
}

run "blocks_public_access" {
  command = plan

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "Public access is not blocked in all four ways."
  }
  assert {
    condition     = aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "ACLs are not disabled."
  }
}

run "refuses_plain_http" {
  command = plan

  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.bucket.statement :
      statement.effect == "Deny" && contains(statement.actions, "s3:*") && anytrue([
        for condition in statement.condition : condition.variable == "aws:SecureTransport" && contains(condition.values, "false")
      ])
    ])
    error_message = "The bucket policy does not deny insecure transport."
  }
  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.bucket.statement : statement.effect == "Deny"])
    error_message = "The module by itself must allow nobody anything."
  }
}

run "encrypts_with_its_own_key" {
  command = plan

  assert {
    condition = alltrue([
      for rule in aws_s3_bucket_server_side_encryption_configuration.this.rule :
      rule.apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms" && rule.bucket_key_enabled
    ])
    error_message = "Objects are not encrypted with a customer managed key."
  }
  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key does not rotate."
  }
}

run "keeps_locks_and_logs_versions" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "Versions are not kept."
  }
  assert {
    condition     = aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].days == 30
    error_message = "Versions are not locked."
  }
  assert {
    condition     = aws_s3_bucket_logging.this.target_bucket == var.access_log_bucket
    error_message = "Access is not logged."
  }
  assert {
    condition     = !aws_s3_bucket.this.force_destroy
    error_message = "The bucket can be destroyed with its objects."
  }
}

run "disposable_lifts_only_the_protection_against_deletion" {
  command = plan

  variables {
    disposable = true
  }

  assert {
    condition     = aws_s3_bucket.this.force_destroy && length(aws_s3_bucket_object_lock_configuration.this) == 0
    error_message = "A disposable bucket must be destroyable."
  }
  assert {
    condition     = aws_s3_bucket_public_access_block.this.block_public_policy && aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "Being disposable must not lift anything else."
  }
}

run "long_names_fit" {
  command = plan

  variables {
    name = "shop-production-a-name-that-somebody-wrote-under-an-icon-without-thinking-of-limits"
  }

  assert {
    condition     = length(aws_s3_bucket.this.bucket) <= 63 && endswith(aws_s3_bucket.this.bucket, "-111111111111")
    error_message = "The name of the bucket is too long."
  }
}

run "triggers_stand_in_one_configuration" {
  command = plan

  variables {
    notifications = {
      resize = { type = "lambda", arn = "arn:aws:lambda:eu-west-1:111111111111:function:resize" }
      orders = { type = "sqs", arn = "arn:aws:sqs:eu-west-1:111111111111:orders", prefix = "in/" }
    }
  }

  assert {
    condition     = length(aws_s3_bucket_notification.this) == 1 && length(aws_s3_bucket_notification.this[0].queue) == 1 && length(aws_s3_bucket_notification.this[0].lambda_function) == 1
    error_message = "Both triggers belong into the one notification configuration."
  }
}
