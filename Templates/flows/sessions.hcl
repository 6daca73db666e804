# Administrators. A drawn bastion is Session Manager: who they are opens the way, not where they are.

flow {
  from    = ["users", "on_prem"]
  to      = ["session_manager"]
  default = "connect"
  attach  = true

  input "sessions" {
    on    = "to"
    plain = true
    value = true
  }
}

flow {
  from = ["internet", "saas"]
  to   = ["session_manager"]

  refuse {
    because = "nothing on the internet reaches a bastion: it becomes Session Manager, which opens its own way and admits people by identity"
    instead = "Draw the arrow from the administrators who use it."
  }
}

# What administrators go on to. Port forwarding goes the same ways.
flow {
  from    = ["session_manager"]
  to      = ["ec2", "asg"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "22"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["alb", "nlb", "opensearch", "eks"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["ecs", "fargate"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "8080"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["rds", "aurora"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "5432"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["rds_mysql"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "3306"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["elasticache", "memorydb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "6379"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["redshift"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "5439"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["docdb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "27017"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["neptune"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "8182"
  }
}

flow {
  from    = ["session_manager"]
  to      = ["msk"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "9098"
  }
}

flow {
  from = ["session_manager"]
  to   = ["s3", "dynamodb", "sqs", "sns", "kinesis", "secretsmanager", "ssm", "kms", "ecr", "cw_logs", "lambda"]

  refuse {
    because = "what an administrator may do with a service of AWS belongs to the person, not to a host that several share"
    instead = "Let people sign in through Identity Center, with a permission set for it."
  }
}

flow {
  from = ["session_manager"]
  to   = ["internet", "saas"]

  refuse {
    because = "the administrators' way in is no way out"
    instead = "Draw the arrow from the workload that calls the other side."
  }
}

flow {
  from = ["alb", "nlb"]
  to   = ["session_manager"]

  refuse {
    because = "a bastion becomes Session Manager, which no load balancer leads to"
    instead = "Draw the arrow from the administrators to it."
  }
}
