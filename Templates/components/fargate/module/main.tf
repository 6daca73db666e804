# A service on Fargate: a cluster of its own, tasks in private subnets with a role and a security group of their own.

locals {
  # The names of the roles, which end in -execution, have 64 characters at most.
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 53 ? local.plain_name : "${trim(substr(local.plain_name, 0, 46), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  container_name = "app"

  log_groups = {
    containers = "/ecs/${local.name}"
    sessions   = "/ecs/${local.name}/exec"
    insights   = "/aws/ecs/containerinsights/${local.name}/performance"
  }

  # What schedules and events start, and nobody sends requests to, runs only then.
  on_demand = length(var.starters) > 0 && length(var.target_group_arns) == 0

  repository_url = try(values(var.repositories)[0].url, null)

  # Without an image and without a repository the service starts from a public base image and waits for yours.
  image = coalesce(
    var.image,
    local.repository_url == null ? null : "${local.repository_url}:${var.image_tag}",
    "public.ecr.aws/amazonlinux/amazonlinux:2023-minimal",
  )

  # An image in a private registry names its repository.
  repositories_of_image = [
    for part in regexall("^([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com[.cn]*/([^:@]+)", var.image == null ? "" : var.image) :
    "arn:${data.aws_partition.current.partition}:ecr:${part[1]}:${part[0]}:repository/${part[2]}"
  ]

  repository_arns = concat([for repository in values(var.repositories) : repository.arn], local.repositories_of_image)

  # The address of one key of a secret (arn:…:key:stage:version) is longer than the ARN that a policy names.
  secret_arns = [for reference in values(var.secrets) : join(":", slice(split(":", reference), 0, 7))]
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  name              = each.value
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_ecs_cluster" "this" {
  name = local.name

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }

  configuration {
    execute_command_configuration {
      kms_key_id = aws_kms_key.this.arn
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = aws_cloudwatch_log_group.this["sessions"].name
      }
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_cloudwatch_log_group.this]
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = ["FARGATE"]
}

resource "aws_ecs_task_definition" "this" {
  family                   = local.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.cpu
  memory                   = var.memory
  task_role_arn            = aws_iam_role.task.arn
  execution_role_arn       = aws_iam_role.execution.arn

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = var.cpu_architecture
  }

  # Over TLS, with the role of the service, through the access point: who may write is said by the arrow.
  dynamic "volume" {
    for_each = var.file_systems

    content {
      name = volume.key

      efs_volume_configuration {
        file_system_id     = volume.value.id
        transit_encryption = "ENABLED"

        authorization_config {
          access_point_id = volume.value.access_point_id
          iam             = "ENABLED"
        }
      }
    }
  }

  dynamic "volume" {
    for_each = var.writable_paths

    content {
      name = "writable-${volume.key}"
    }
  }

  container_definitions = jsonencode([{
    name                   = local.container_name
    image                  = local.image
    essential              = true
    user                   = var.user
    privileged             = false
    readonlyRootFilesystem = true

    linuxParameters = {
      initProcessEnabled = true
      capabilities       = { drop = ["ALL"] }
    }

    portMappings = [{ containerPort = var.container_port, protocol = "tcp" }]
    environment  = [for name in sort(keys(var.environment_variables)) : { name = name, value = var.environment_variables[name] }]
    secrets      = [for name in sort(keys(var.secrets)) : { name = name, valueFrom = var.secrets[name] }]
    mountPoints = concat(
      [for index, path in var.writable_paths : { sourceVolume = "writable-${index}", containerPath = path, readOnly = false }],
      [for key in sort(keys(var.file_systems)) : { sourceVolume = key, containerPath = "/mnt/${key}", readOnly = false }],
    )

    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.this["containers"].name
        awslogs-region        = data.aws_region.current.region
        awslogs-stream-prefix = local.container_name
      }
    }
  }])

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Tasks of ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_ecs_service" "this" {
  name                              = local.name
  cluster                           = aws_ecs_cluster.this.arn
  task_definition                   = aws_ecs_task_definition.this.arn
  desired_count                     = local.on_demand ? 0 : var.desired_count
  launch_type                       = "FARGATE"
  platform_version                  = "LATEST"
  propagate_tags                    = "SERVICE"
  enable_ecs_managed_tags           = true
  enable_execute_command            = false
  health_check_grace_period_seconds = length(var.target_group_arns) > 0 ? 60 : null

  network_configuration {
    subnets          = var.subnet_ids
    security_groups  = [aws_security_group.this.id]
    assign_public_ip = false
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  dynamic "load_balancer" {
    for_each = var.target_group_arns

    content {
      target_group_arn = load_balancer.value
      container_name   = local.container_name
      container_port   = var.container_port
    }
  }

  tags = merge(var.tags, { Name = local.name })

  # Without its permissions the first task cannot start.
  depends_on = [aws_iam_role_policy.execution]
}
