component "fargate" {
  title         = "ECS service on Fargate"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_ecs_service"
  types         = ["aws_ecs_service", "aws_ecs_task_definition"]
  subnet        = "private"
  labels        = ["fargate", "ecs fargate", "aws fargate", "fargate service", "fargate task"]

  identity {
    security_group     = "security_group_id"
    role_name          = "role_name"
    role_arn           = "role_arn"
    execution_role_arn = "execution_role_arn"
    arn                = "arn"
    key_arn            = "key_arn"
    service_principal  = "ecs-tasks.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "image" { value = zt.component.image }
  input "container_port" { value = zt.component.port }
  input "cpu" { value = zt.size.cpu }
  input "memory" { value = zt.size.memory }
  input "desired_count" { value = zt.size.desired_count }

  input "repositories" {
    collects = "map"
    value    = {}
  }

  input "environment_variables" {
    collects = "map"
    value    = {}
  }

  input "secrets" {
    collects = "map"
    value    = {}
  }

  input "secret_key_arns" {
    collects = "map"
    value    = {}
  }

  input "target_group_arns" {
    collects = "map"
    value    = {}
  }

  input "file_systems" {
    collects = "map"
    value    = {}
  }

  input "starters" {
    collects = "map"
    value    = {}
  }

  # Pulling the image and writing the logs belong to every service, drawn or not. The execution role has the permissions;
  # from a private subnet the calls need these endpoints.
  implied {
    endpoint "ecr.api" {
      type      = "Interface"
      actions   = ["ecr:GetAuthorizationToken"]
      resources = ["*"]
    }

    endpoint "ecr.api" {
      type      = "Interface"
      actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      resources = zt.component.repository_arns
    }

    endpoint "ecr.dkr" {
      type      = "Interface"
      actions   = ["ecr:GetAuthorizationToken"]
      resources = ["*"]
    }

    endpoint "ecr.dkr" {
      type      = "Interface"
      actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      resources = zt.component.repository_arns
    }

    endpoint "logs" {
      type      = "Interface"
      actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      resources = ["${zt.component.log_group_arn}:*"]
    }

    endpoint "s3" {
      type        = "Gateway"
      any_account = true # the layers come by addresses that the registry signed
      actions     = ["s3:GetObject"]
      resources   = ["arn:${data.aws_partition.current.partition}:s3:::prod-${data.aws_region.current.region}-starport-layer-bucket/*"]
    }
  }
}
