# A search domain in isolated subnets: TLS only, encrypted, and each request signed by a role that an arrow names.

locals {
  # A domain's name has 28 characters; long ones keep a digest, so that two of them never meet.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 28 ? local.plain_name : "${trim(substr(local.plain_name, 0, 21), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  domain_arn = "arn:${data.aws_partition.current.partition}:es:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:domain/${local.name}"
  log_types  = { audit = "AUDIT_LOGS", errors = "ES_APPLICATION_LOGS", slow-indexing = "INDEX_SLOW_LOGS", slow-searches = "SEARCH_SLOW_LOGS" }
  log_groups = [for key in keys(local.log_types) : "/aws/opensearch/${local.name}/${key}"]
  zones      = min(length(var.subnet_ids), var.instance_count, 3)
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_types

  name              = "/aws/opensearch/${local.name}/${each.key}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

data "aws_iam_policy_document" "logs" {
  statement {
    sid       = "WriteLogs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = [for group in values(aws_cloudwatch_log_group.this) : "${group.arn}:*"]

    principals {
      type        = "Service"
      identifiers = ["es.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [local.domain_arn]
    }
  }
}

resource "aws_cloudwatch_log_resource_policy" "this" {
  policy_name     = "${local.name}-opensearch"
  policy_document = data.aws_iam_policy_document.logs.json
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Domain of ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_opensearch_domain" "this" {
  domain_name    = local.name
  engine_version = var.engine_version

  cluster_config {
    instance_type          = var.instance_type
    instance_count         = var.instance_count
    zone_awareness_enabled = local.zones > 1

    dedicated_master_enabled = var.instance_count >= 3
    dedicated_master_count   = var.instance_count >= 3 ? 3 : null
    dedicated_master_type    = var.instance_count >= 3 ? var.instance_type : null

    dynamic "zone_awareness_config" {
      for_each = local.zones > 1 ? [local.zones] : []

      content {
        availability_zone_count = zone_awareness_config.value
      }
    }
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = var.volume_size
  }

  vpc_options {
    subnet_ids         = slice(var.subnet_ids, 0, local.zones)
    security_group_ids = [aws_security_group.this.id]
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.this.arn
  }

  node_to_node_encryption {
    enabled = true
  }

  # Roles of the domain say which indices a caller may use; nobody has a password.
  advanced_security_options {
    enabled                        = true
    anonymous_auth_enabled         = false
    internal_user_database_enabled = false

    master_user_options {
      master_user_arn = aws_iam_role.administrator.arn
    }
  }

  dynamic "log_publishing_options" {
    for_each = local.log_types

    content {
      enabled                  = true
      log_type                 = log_publishing_options.value
      cloudwatch_log_group_arn = aws_cloudwatch_log_group.this[log_publishing_options.key].arn
    }
  }

  software_update_options {
    auto_software_update_enabled = true
  }

  off_peak_window_options {
    enabled = true
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_cloudwatch_log_resource_policy.this,
    aws_kms_key_policy.this,
  ]
}

# Only roles that an arrow names pass, and they from the VPC.
data "aws_iam_policy_document" "domain" {
  source_policy_documents = var.policy_documents

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["es:ESHttpDelete", "es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut"]
    resources = ["${local.domain_arn}/*"]

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
}

resource "aws_opensearch_domain_policy" "this" {
  domain_name     = aws_opensearch_domain.this.domain_name
  access_policies = data.aws_iam_policy_document.domain.json
}
