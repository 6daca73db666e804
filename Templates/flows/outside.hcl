# Out of the stack, and from the company's own networks into it.

# Which hosts may be resolved is declared in zeroplan.hcl (egress_hosts); without that the engine refuses the arrow.
flow {
  from            = ["compute"]
  to              = ["internet", "saas"]
  default         = "connect"
  internet_egress = true

  network {
    protocol = "tcp"
    port     = "443"
  }

  block {
    resource "aws_vpc_security_group_egress_rule" "zt.name" {
      security_group_id = zt.from.security_group
      cidr_ipv4         = "0.0.0.0/0"
      description       = zt.flow.description
      ip_protocol       = zt.flow.protocol
      from_port         = zt.flow.from_port
      to_port           = zt.flow.to_port
    }
  }
}

flow {
  from    = ["on_prem"]
  to      = ["alb", "nlb", "rds", "rds_mysql", "rds_mariadb", "aurora", "redshift", "opensearch", "fargate", "ecs", "ec2", "asg", "eks", "elasticache", "efs"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  block {
    resource "aws_vpc_security_group_ingress_rule" "zt.name" {
      for_each = toset(var.on_premises_cidrs)

      security_group_id = zt.to.security_group
      cidr_ipv4         = each.value
      description       = zt.flow.description
      ip_protocol       = zt.flow.protocol
      from_port         = zt.flow.from_port
      to_port           = zt.flow.to_port
    }
  }
}

flow {
  from    = ["compute"]
  to      = ["on_prem"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  block {
    resource "aws_vpc_security_group_egress_rule" "zt.name" {
      for_each = toset(var.on_premises_cidrs)

      security_group_id = zt.from.security_group
      cidr_ipv4         = each.value
      description       = zt.flow.description
      ip_protocol       = zt.flow.protocol
      from_port         = zt.flow.from_port
      to_port           = zt.flow.to_port
    }
  }
}
