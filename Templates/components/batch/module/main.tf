# A queue of jobs that run on Fargate in private subnets, with a role and a security group of their own.

locals {
  # The names of the roles, which end in -execution, have 64 characters at most.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 53 ? local.plain_name : "${trim(substr(local.plain_name, 0, 46), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups     = ["/aws/batch/${local.name}"]
  repository_url = try(values(var.repositories)[0].url, null)

  # Without an image and without a repository a job starts from a public base image and waits for yours.
  image = coalesce(
    var.image,
    local.repository_url == null ? null : "${local.repository_url}:${var.image_tag}",
    "public.ecr.aws/amazonlinux/amazonlinux:2023-minimal",
  )
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
  description = "Jobs of ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

# Batch acts with the role that the service has in every account.
resource "aws_batch_compute_environment" "this" {
  name  = local.name
  type  = "MANAGED"
  state = "ENABLED"

  compute_resources {
    type               = "FARGATE"
    max_vcpus          = var.max_vcpus
    subnets            = var.subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_batch_job_queue" "this" {
  name     = local.name
  state    = "ENABLED"
  priority = 1

  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.this.arn
  }

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_batch_job_definition" "this" {
  name                  = local.name
  type                  = "container"
  platform_capabilities = ["FARGATE"]
  propagate_tags        = true

  container_properties = jsonencode({
    image                        = local.image
    jobRoleArn                   = aws_iam_role.this.arn
    executionRoleArn             = aws_iam_role.execution.arn
    readonlyRootFilesystem       = true
    privileged                   = false
    user                         = var.user
    networkConfiguration         = { assignPublicIp = "DISABLED" }
    fargatePlatformConfiguration = { platformVersion = "LATEST" }
    runtimePlatform              = { operatingSystemFamily = "LINUX", cpuArchitecture = var.cpu_architecture }
    resourceRequirements = [
      { type = "VCPU", value = tostring(var.cpu) },
      { type = "MEMORY", value = tostring(var.memory) },
    ]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.this.name
        awslogs-region        = data.aws_region.current.region
        awslogs-stream-prefix = "job"
      }
    }
  })

  retry_strategy {
    attempts = 2
  }

  timeout {
    attempt_duration_seconds = var.timeout
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_iam_role_policy.execution]
}
