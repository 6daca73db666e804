# Who asks does so in this workgroup, whose settings nobody goes round: results are kept by Athena, encrypted, and what a query reads is bounded.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 128 ? local.plain_name : "${trim(substr(local.plain_name, 0, 121), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_athena_workgroup" "this" {
  name          = local.name
  description   = "Queries of ${local.name}"
  state         = "ENABLED"
  force_destroy = var.disposable

  configuration {
    enforce_workgroup_configuration    = true
    publish_cloudwatch_metrics_enabled = true
    requester_pays_enabled             = false
    bytes_scanned_cutoff_per_query     = var.bytes_scanned_cutoff

    engine_version {
      selected_engine_version = "Athena engine version 3"
    }

    managed_query_results_configuration {
      enabled = true

      encryption_configuration {
        kms_key = aws_kms_key.this.arn
      }
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}
