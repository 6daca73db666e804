# A database of the catalogue, a job, and a crawler where code names what it reads, all with one role and encrypted.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 50 ? local.plain_name : "${trim(substr(local.plain_name, 0, 43), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  database    = replace(local.name, "-", "_")
  crawler_arn = "arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:crawler/${local.name}"
  job_arn     = "arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:job/${local.name}"
  crawled     = length(var.crawled_buckets) + length(var.crawled_tables) > 0

  # Without a script the job looks where Glue's own editor would put it.
  script = var.script == null ? "s3://aws-glue-assets-${data.aws_caller_identity.current.account_id}-${data.aws_region.current.region}/scripts/${local.name}.py" : "s3://${var.script.bucket}/${var.script.key}"

  # Glue writes to groups of these names, with the name of the security configuration.
  log_groups = [for kind in ["crawlers", "jobs/error", "jobs/output"] : "/aws-glue/${kind}-${local.name}-role/${local.name}"]
}

resource "aws_glue_catalog_database" "this" {
  name        = local.database
  description = "Tables of ${local.name}"
}

resource "aws_glue_security_configuration" "this" {
  name = local.name

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.this.arn
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.this.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = aws_kms_key.this.arn
    }
  }

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_glue_crawler" "this" {
  count = local.crawled ? 1 : 0

  name                   = local.name
  description            = "Fills ${local.database}"
  database_name          = aws_glue_catalog_database.this.name
  role                   = aws_iam_role.this.arn
  schedule               = var.schedule
  security_configuration = aws_glue_security_configuration.this.name

  dynamic "s3_target" {
    for_each = var.crawled_buckets

    content {
      path = "s3://${s3_target.value}"
    }
  }

  dynamic "dynamodb_target" {
    for_each = var.crawled_tables

    content {
      path     = dynamodb_target.value
      scan_all = false
    }
  }

  # A table that vanished is said, not deleted.
  schema_change_policy {
    update_behavior = "UPDATE_IN_DATABASE"
    delete_behavior = "LOG"
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_iam_role_policy.implied]
}

resource "aws_glue_job" "this" {
  name                   = local.name
  description            = "Job of ${local.name}"
  role_arn               = aws_iam_role.this.arn
  glue_version           = "5.0"
  worker_type            = "G.1X"
  number_of_workers      = var.workers
  timeout                = 60
  max_retries            = 1
  security_configuration = aws_glue_security_configuration.this.name

  command {
    name            = "glueetl"
    script_location = local.script
    python_version  = "3"
  }

  default_arguments = {
    "--enable-continuous-cloudwatch-log" = "true"
    "--enable-metrics"                   = "true"
    "--job-bookmark-option"              = "job-bookmark-enable"
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_iam_role_policy.implied]
}
