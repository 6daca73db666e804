# From people to the front doors, and from these inwards.

flow {
  from    = ["people", "saas"]
  to      = ["cloudfront"]
  default = "connect"
  exposes = true
}

flow {
  from    = ["people", "saas"]
  to      = ["alb"]
  default = "connect"
  exposes = true

  network {
    protocol = "tcp"
    port     = "443"
  }

  # The one rule of its kind: this load balancer is a front door, behind a web ACL.
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
  from    = ["people", "saas"]
  to      = ["route53"]
  default = "read"
  attach  = true
}

flow {
  from             = ["cloudfront"]
  to               = ["alb"]
  default          = "connect"
  internet_gateway = true

  network {
    protocol = "tcp"
    port     = "443"
  }

  block {
    resource "aws_vpc_security_group_ingress_rule" "zt.name" {
      security_group_id = zt.to.security_group
      prefix_list_id    = zt.from.origin_facing_prefix_list_id
      description       = zt.flow.description
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
    }
  }

  input "origins" {
    on  = "from"
    key = zt.to.id
    value = {
      type        = "vpc"
      domain_name = zt.to.dns_name
      arn         = zt.to.arn
    }
  }
}

flow {
  from    = ["cloudfront"]
  to      = ["s3"]
  default = "read"
  across  = ["account"]

  actions {
    read  = ["s3:GetObject"]
    write = ["s3:PutObject"]
  }

  resource_statement {
    resources = ["${zt.to.arn}/*"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  key_statement {
    actions   = ["kms:Decrypt"]
    resources = [zt.to.key_arn]
    verbs     = ["read"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey"]
    resources = [zt.to.key_arn]
    verbs     = ["write"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  input "origins" {
    on  = "from"
    key = zt.to.id
    value = {
      type        = "s3"
      domain_name = zt.to.bucket_regional_domain_name
      arn         = zt.to.arn
    }
  }
}

# An answer, or the content on its way out: the distribution asks for it.
flow {
  from     = ["s3"]
  to       = ["cloudfront"]
  default  = "read"
  reversed = true
  across   = ["account"]

  actions {
    read = ["s3:GetObject"]
  }

  resource_statement {
    resources = ["${zt.to.arn}/*"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  key_statement {
    actions   = ["kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = [zt.from.arn]
    }
  }

  input "origins" {
    on  = "from"
    key = zt.to.id
    value = {
      type        = "s3"
      domain_name = zt.to.bucket_regional_domain_name
      arn         = zt.to.arn
    }
  }
}

flow {
  from    = ["alb"]
  to      = ["fargate", "ecs"]
  default = "connect"
  across  = []

  network {
    protocol = "tcp"
    port     = "8080"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port     = zt.flow.port
      protocol = zt.flow.application
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

flow {
  from    = ["alb"]
  to      = ["beanstalk"]
  default = "connect"
  across  = []

  network {
    protocol = "tcp"
    port     = "8080"
  }
}

# The cluster puts its pods into the target group (TargetGroupBinding); the pods stand in the security group of the nodes.
flow {
  from    = ["alb"]
  to      = ["eks"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "8080"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      port     = zt.flow.port
      protocol = zt.flow.application
    }
  }
}

flow {
  from    = ["compute"]
  to      = ["alb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }
}

# East to west: the port of the head.
flow {
  from    = ["compute"]
  to      = ["vpc_compute"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "8080"
  }
}

flow {
  from    = ["cloudfront"]
  to      = ["waf"]
  default = "read"
  attach  = true
}

flow {
  from    = ["alb", "apigw_rest"]
  to      = ["waf"]
  default = "read"
  attach  = true

  input "web_acl_arn" {
    on    = "from"
    value = zt.shared.waf_regional.arn
    plain = true
  }

  input "with_web_acl" {
    on    = "from"
    value = true
    plain = true
  }
}

flow {
  from    = ["waf"]
  to      = ["cloudfront"]
  default = "read"
  attach  = true
}

flow {
  from    = ["waf"]
  to      = ["alb", "apigw_rest"]
  default = "read"
  attach  = true

  input "web_acl_arn" {
    on    = "to"
    value = zt.shared.waf_regional.arn
    plain = true
  }

  input "with_web_acl" {
    on    = "to"
    value = true
    plain = true
  }
}

# The zone's name leads to the front door by alias. It opens nothing by itself.
flow {
  from    = ["route53"]
  to      = ["cloudfront", "alb", "nlb"]
  default = "read"
  attach  = true

  input "records" {
    on  = "from"
    key = zt.to.id
    value = {
      target_name    = zt.to.dns_name
      target_zone_id = zt.to.zone_id
    }
  }
}

flow {
  from = ["route53"]
  to   = ["s3"]

  refuse {
    because = "a bucket is not public, and a name would make it a website"
    instead = "Draw CloudFront between."
  }
}

flow {
  from = ["route53"]
  to   = ["ec2", "asg"]

  refuse {
    because = "an instance has no public address"
    instead = "Draw a load balancer between."
  }
}

flow {
  from = ["route53"]
  to   = ["verified_access"]

  refuse {
    because = "Verified Access writes the records of its applications itself, into the zone of `zone_id`"
    instead = "Leave the arrow undrawn, or mark it with `zt-ignore`."
  }
}

flow {
  from    = ["route53"]
  to      = ["global_accelerator", "beanstalk"]
  default = "read"
  attach  = true
}

flow {
  from    = ["acm"]
  to      = ["cloudfront", "alb", "nlb"]
  default = "read"
  attach  = true
}

flow {
  from = ["acm"]
  to   = ["apigw_rest", "apigw_http"]

  refuse {
    because = "an API that people reach brings a certificate for its own name"
    instead = "Leave the certificate out, or mark it with `zt-ignore`."
  }
}

flow {
  from    = ["cloudfront", "alb", "nlb"]
  to      = ["acm"]
  default = "read"
  attach  = true
}

flow {
  from = ["apigw_rest", "apigw_http"]
  to   = ["acm"]

  refuse {
    because = "an API that people reach brings a certificate for its own name"
    instead = "Leave the certificate out, or mark it with `zt-ignore`."
  }
}

flow {
  from    = ["people", "saas"]
  to      = ["nlb"]
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
  from    = ["compute"]
  to      = ["nlb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }
}

# A gateway drawn as the way in means whoever comes through it.
flow {
  from    = ["igw"]
  to      = ["alb", "nlb"]
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
