# Builds in a VPC, unprivileged, without credentials of their own but their role.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 60 ? local.plain_name : "${trim(substr(local.plain_name, 0, 53), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups  = ["/aws/codebuild/${local.name}"]
  project_arn = "arn:${data.aws_partition.current.partition}:codebuild:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:project/${local.name}"
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Builds of ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_codebuild_project" "this" {
  name                   = local.name
  description            = "Builds of ${local.name}"
  service_role           = aws_iam_role.this.arn
  encryption_key         = aws_kms_key.this.arn
  build_timeout          = 60
  queued_timeout         = 120
  concurrent_build_limit = 5
  project_visibility     = "PRIVATE"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  # Whoever starts a build says what is built.
  source {
    type      = "NO_SOURCE"
    buildspec = var.buildspec
  }

  environment {
    type                        = "ARM_CONTAINER"
    compute_type                = "BUILD_GENERAL1_SMALL"
    image                       = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
    image_pull_credentials_type = "CODEBUILD"
    privileged_mode             = false
  }

  vpc_config {
    vpc_id             = var.vpc_id
    subnets            = var.subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  logs_config {
    cloudwatch_logs {
      status     = "ENABLED"
      group_name = aws_cloudwatch_log_group.this.name
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}
