# What a bastion or a jump host becomes: administrators come by identity instead of an open port.
component "session_manager" {
  title         = "Session Manager host"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_instance"
  types         = ["aws_instance"]
  subnet        = "private"
  assumed       = "a drawn bastion becomes Session Manager: a private host that no address of the internet reaches; people open sessions by identity, and each is logged"
  labels        = ["bastion", "bastion host", "bastion server", "bastion instance", "jump box", "jumpbox", "jump host", "jumphost", "jump server", "session manager", "ssm session manager"]

  identity {
    security_group   = "security_group_id"
    role_name        = "role_name"
    role_arn         = "role_arn"
    arn              = "arn"
    key_arn          = "key_arn"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "instance_type" { value = zt.size.instance_type }
  input "volume_size" { value = zt.size.volume_size }
  input "permission_sets" { value = var.session_permission_sets }
  input "principals" { value = var.session_principals }

  export "operators_role_arn" { value = zt.component.operators_role_arn }
  export "session_document" { value = zt.component.session_document }

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

    # Sessions are encrypted and logged from inside the VPC.
    endpoint "kms" {
      type      = "Interface"
      actions   = ["kms:Decrypt"]
      resources = [zt.component.key_arn]
    }

    endpoint "logs" {
      type      = "Interface"
      actions   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
      resources = ["${zt.component.log_group_arn}:*"]
    }

    endpoint "logs" {
      type      = "Interface"
      actions   = ["logs:DescribeLogGroups"]
      resources = ["*"]
    }
  }
}
