# Staff, pipelines and partners: who comes from outside shows who they are, at every request.

# The endpoint is open to all addresses, because its policy judges person and device.
flow {
  from    = ["users", "on_prem"]
  to      = ["verified_access"]
  default = "connect"
  exposes = true

  network {
    protocol = "tcp"
    port     = "443"
  }

  block {
    resource "aws_vpc_security_group_ingress_rule" "zt.name" {
      security_group_id = zt.to.security_group
      cidr_ipv4         = "0.0.0.0/0"
      description       = zt.flow.description
      ip_protocol       = zt.flow.protocol
      from_port         = zt.flow.from_port
      to_port           = zt.flow.to_port
    }
  }
}

flow {
  from    = ["verified_access"]
  to      = ["alb", "nlb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      load_balancer_arn = zt.to.arn
      port              = zt.flow.port
    }
  }
}

# Databases: people connect with their own account there, and on one port.
flow {
  from    = ["verified_access"]
  to      = ["rds"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "5432"
  }

  input "tcp_targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port         = zt.flow.port
      instance_arn = zt.to.arn
      address      = zt.to.address
    }
  }
}

flow {
  from    = ["verified_access"]
  to      = ["rds_mysql", "rds_mariadb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "3306"
  }

  input "tcp_targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port         = zt.flow.port
      instance_arn = zt.to.arn
      address      = zt.to.address
    }
  }
}

flow {
  from    = ["verified_access"]
  to      = ["aurora"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "5432"
  }

  input "tcp_targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = zt.flow.port
      cluster_arn = zt.to.arn
      address     = zt.to.address
    }
  }
}

flow {
  from    = ["verified_access"]
  to      = ["ec2"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  input "tcp_targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port                 = zt.flow.port
      network_interface_id = zt.to.output.network_interface_id
    }
  }
}

flow {
  from = ["verified_access"]
  to   = ["asg", "ecs", "fargate", "eks", "lambda"]

  refuse {
    because = "Verified Access reaches an application through a load balancer, so that TLS and health are looked after"
    instead = "Draw an internal load balancer between."
  }
}

flow {
  from = ["verified_access"]
  to   = ["s3", "dynamodb", "sqs", "sns", "secretsmanager", "kms", "elasticache", "efs"]

  refuse {
    because = "Verified Access reaches applications, databases and hosts, not services of AWS"
    instead = "Draw Identity Center, and an arrow from there; or the application that asks for it."
  }
}

flow {
  from    = ["waf"]
  to      = ["verified_access"]
  default = "write"
  attach  = true
}

# A pipeline has no keys: it shows the token of its provider, and nobody takes the role on until `ci_subjects` names it.

flow {
  from    = ["ci"]
  to      = ["ecr"]
  default = "write"

  actions {
    read  = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
  }

  statement {
    resources = [zt.to.arn]
  }

  # The registry's password knows no resource.
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}

flow {
  from    = ["ci"]
  to      = ["s3"]
  default = "write"

  actions {
    read   = ["s3:GetObject", "s3:ListBucket"]
    write  = ["s3:AbortMultipartUpload", "s3:PutObject"]
    delete = ["s3:DeleteObject"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  statement {
    only      = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["${zt.to.arn}/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt", "kms:GenerateDataKey"]
    via   = "s3"
  }
}

flow {
  from    = ["ci"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:GetFunction", "lambda:UpdateFunctionCode"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["ci"]
  to      = ["cloudfront"]
  default = "write"

  actions {
    write = ["cloudfront:CreateInvalidation"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

# A new revision runs with the roles that the task has: the pipeline cannot choose others.
flow {
  from    = ["ci"]
  to      = ["fargate", "ecs"]
  default = "write"

  actions {
    write = ["ecs:DescribeServices", "ecs:UpdateService"]
  }

  statement {
    resources = [zt.to.arn]
  }

  # Reading and registering revisions know no resource; the roles below are what bounds them.
  statement {
    actions   = ["ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"]
    resources = ["*"]
  }

  statement {
    actions   = ["iam:PassRole"]
    resources = [zt.to.role_arn, zt.to.output.execution_role_arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }
}

flow {
  from = ["ci"]
  to   = ["rds", "aurora", "dynamodb", "elasticache", "secretsmanager", "efs"]

  refuse {
    because = "a pipeline must not reach data"
    instead = "Draw a task or function of the stack that the pipeline deploys, and the arrow from there."
  }
}
