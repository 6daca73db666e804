component "batch" {
  title         = "Batch on Fargate"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_batch_job_definition"
  types         = ["aws_batch_job_definition", "aws_batch_job_queue", "aws_batch_compute_environment"]
  subnet        = "private"
  labels        = ["aws batch", "batch job", "batch"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "batch.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "image" { value = zt.component.image }
  input "max_vcpus" { value = zt.size.max_vcpus }
  input "cpu" { value = zt.size.cpu }
  input "memory" { value = zt.size.memory }

  input "repositories" {
    collects = "map"
    value    = {}
  }

  # Pulling the image and writing the logs belong to every job, drawn or not. The execution role has the permissions; from a private
  # subnet the calls need these endpoints.
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
