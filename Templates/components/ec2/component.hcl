component "ec2" {
  title         = "EC2 instance"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_instance"
  types         = ["aws_instance", "aws_spot_instance_request"]
  subnet        = "private"
  labels        = ["ec2", "ec2 instance", "instance", "virtual machine", "web server", "app server", "application server"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "ec2.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "instance_type" { value = zt.size.instance_type }
  input "volume_size" { value = zt.size.volume_size }

  input "volumes" {
    collects = "map"
    value    = {}
  }

  input "target_group_arns" {
    collects = "map"
    value    = {}
  }

  # Administrators come through Session Manager: the instance opens the connection, no rule admits anybody.
  implied {
    # The packages of the image, patches among them, lie in a bucket of AWS.
    endpoint "s3" {
      type        = "Gateway"
      any_account = true
      actions     = ["s3:GetObject"]
      resources   = ["arn:${data.aws_partition.current.partition}:s3:::al2023-repos-${data.aws_region.current.region}-de612dc2/*"]
    }

    endpoint "ssm" {
      type      = "Interface"
      actions   = ["ssm:UpdateInstanceInformation"]
      resources = ["arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:instance/*"]
    }

    endpoint "ssmmessages" {
      type      = "Interface"
      actions   = ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"]
      resources = ["*"]
    }

    endpoint "ec2messages" {
      type      = "Interface"
      actions   = ["ec2messages:AcknowledgeMessage", "ec2messages:DeleteMessage", "ec2messages:FailMessage", "ec2messages:GetEndpoint", "ec2messages:GetMessages", "ec2messages:SendReply"]
      resources = ["*"]
    }

    # The packages of the system, which the image's own mirror list names.
    endpoint "s3" {
      type        = "Gateway"
      any_account = true
      actions     = ["s3:GetObject"]
      resources   = ["arn:${data.aws_partition.current.partition}:s3:::al2023-repos-${data.aws_region.current.region}-de612dc2/*"]
    }
  }
}
