# Arrows that cannot be least privilege, and what to draw instead.

flow {
  from = ["people"]
  to   = ["rds", "aurora", "dynamodb", "elasticache", "redshift", "opensearch", "docdb", "neptune", "msk", "efs", "s3"]

  refuse {
    because = "people must not reach data directly"
    instead = "Draw an API or load balancer with a service between, CloudFront for files, or Verified Access for staff."
  }
}

flow {
  from = ["people"]
  to   = ["ec2", "ecs", "fargate", "asg", "eks", "lambda", "beanstalk", "batch"]

  refuse {
    because = "workloads have no entry of their own"
    instead = "Draw a load balancer or an API between; administrators use Session Manager or Verified Access."
  }
}

flow {
  from = ["people"]
  to   = ["sqs", "sns", "secretsmanager", "kms", "ecr"]

  refuse {
    because = "people must not call this service with the stack's permissions"
    instead = "Draw an API between, or let them sign in through Identity Center."
  }
}

flow {
  from = ["cloudfront"]
  to   = ["ec2", "fargate", "ecs", "asg", "eks"]

  refuse {
    because = "CloudFront reaches into a VPC only through a load balancer"
    instead = "Draw an Application Load Balancer between."
  }
}

flow {
  from = ["internet", "saas", "cloudfront"]
  to   = ["rds", "elasticache", "secretsmanager", "kms"]

  refuse {
    because = "nothing outside may reach data directly"
    instead = "Draw a service between."
  }
}

flow {
  from = ["saas"]
  to   = ["fargate", "ecs", "ec2", "asg", "eks", "lambda"]

  refuse {
    because = "workloads have no entry of their own"
    instead = "Draw a load balancer or an API between."
  }
}

flow {
  from = ["alb"]
  to   = ["rds", "elasticache", "s3", "sqs", "sns", "secretsmanager", "dynamodb"]

  refuse {
    because = "a load balancer has no permissions and speaks only to services"
    instead = "Draw the arrow from the service behind the load balancer."
  }
}

flow {
  from = ["rds", "elasticache", "aurora"]
  to   = ["compute", "alb", "cloudfront", "people", "rds"]

  refuse {
    because = "a database opens no connections"
    instead = "Turn the arrow round: the service asks the database."
  }
}
