# Instances behind load balancers, their images and their administrators.

flow {
  from    = ["alb"]
  to      = ["ec2", "asg"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "8080"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = zt.flow.port
      protocol    = zt.flow.application
      target_type = "instance"
    }
  }

  input "target_group_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.target_group_arns[zt.to.id]
  }
}

# Connections rather than requests: the arrow must say the port.
flow {
  from    = ["nlb"]
  to      = ["ec2", "asg"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = zt.flow.port
      target_type = "instance"
    }
  }

  input "target_group_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.target_group_arns[zt.to.id]
  }
}

# The registry's password knows no resource; what it opens does.
flow {
  from    = ["ec2", "asg", "eks", "lambda"]
  to      = ["ecr"]
  default = "read"

  actions {
    read  = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
  }

  statement {
    resources = [zt.to.arn]
  }

  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  endpoint "ecr.api" {
    type      = "Interface"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  endpoint "ecr.api" {
    type      = "Interface"
    actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    resources = [zt.to.arn]
  }

  endpoint "ecr.dkr" {
    type      = "Interface"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  endpoint "ecr.dkr" {
    type      = "Interface"
    actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    resources = [zt.to.arn]
  }

  endpoint "s3" {
    type        = "Gateway"
    any_account = true # the layers come by addresses that the registry signed
    actions     = ["s3:GetObject"]
    resources   = ["arn:${data.aws_partition.current.partition}:s3:::prod-${data.aws_region.current.region}-starport-layer-bucket/*"]
  }
}

flow {
  from    = ["asg"]
  to      = ["ec2"]
  default = "write"

  refuse {
    because = "a group starts its own instances"
    instead = "Draw the group alone: arrows to and from it are those of its instances."
  }
}

# Connections to tasks: the arrow must say the port.
flow {
  from    = ["nlb"]
  to      = ["fargate", "ecs"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = zt.flow.port
      target_type = "ip"
    }
  }

  input "target_group_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.target_group_arns[zt.to.id]
  }

  input "container_port" {
    on    = "to"
    value = zt.flow.port
    plain = true
  }
}

# TLS passes the network load balancer unread and ends at the other.
flow {
  from    = ["nlb"]
  to      = ["alb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = 443
      protocol    = "TCP"
      target_type = "alb"
    }
  }

  block {
    resource "aws_lb_target_group_attachment" "zt.name" {
      target_group_arn = zt.from.target_group_arns[zt.to.id]
      target_id        = zt.to.listening_arn
      port             = 443
    }
  }
}

flow {
  from = ["cloudfront"]
  to   = ["nlb"]

  refuse {
    because = "a network load balancer does not understand requests, and cannot answer for the paths of a distribution"
    instead = "Draw an Application Load Balancer between."
  }
}

# A volume of its own besides the image's, encrypted with the instance's key.
flow {
  from    = ["ec2"]
  to      = ["ebs"]
  default = "both"
  attach  = true

  input "volumes" {
    on    = "from"
    key   = zt.to.id
    value = {}
  }
}

flow {
  from     = ["ebs"]
  to       = ["ec2"]
  default  = "both"
  attach   = true
  reversed = true

  input "volumes" {
    on    = "from"
    key   = zt.to.id
    value = {}
  }
}

# Connections to pods, which a TargetGroupBinding registers: the arrow must say the port.
flow {
  from    = ["nlb"]
  to      = ["eks"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port        = zt.flow.port
      target_type = "ip"
    }
  }
}
