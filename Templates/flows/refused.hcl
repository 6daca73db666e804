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
  to   = ["rds", "elasticache", "sqs", "sns", "secretsmanager", "dynamodb"]

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

flow {
  from = ["cognito"]
  to   = ["s3", "dynamodb", "appsync"]

  refuse {
    because = "people would act in the account with keys of their own, past every service of the stack"
    instead = "Draw an API that asks for the token of this user pool, with a service behind it."
  }
}

flow {
  from = ["cloudfront"]
  to   = ["cognito"]

  refuse {
    because = "a distribution does not sign people in"
    instead = "Draw an API or a load balancer behind it that asks the user pool."
  }
}

flow {
  from = ["dynamodb"]
  to   = ["s3"]

  refuse {
    because = "a table exports nothing by itself: somebody starts the export"
    instead = "Draw a schedule or a function that starts it and writes to the bucket."
  }
}

flow {
  from = ["alb", "nlb", "clb"]
  to   = ["s3"]

  refuse {
    because = "its logs go to the log bucket of the stack already, and it has no permissions for anything else"
    instead = "Leave the log bucket out (`zt-ignore`), or draw the arrow from the service behind the load balancer."
  }
}

flow {
  from = ["waf"]
  to   = ["cw_logs", "s3", "firehose"]

  refuse {
    because = "a web ACL logs to a log group of its own already"
    instead = "Leave the arrow out, or mark it with `zt-ignore`."
  }
}

flow {
  from = ["cloudtrail", "config", "vpc"]
  to   = ["s3"]

  refuse {
    because = "the records of the account go to a locked bucket of the account's baseline, which the stack must not own"
    instead = "Leave the bucket out, or mark it with `zt-ignore`."
  }
}

flow {
  from = ["config"]
  to   = ["ssm"]

  refuse {
    because = "a rule that repairs by itself needs a role that may change what it finds"
    instead = "Draw an arrow from AWS Config through EventBridge to the function that repairs."
  }
}

flow {
  from = ["cloudtrail"]
  to   = ["cw_logs"]

  refuse {
    because = "the trail of the account already has a log group that nobody of the stack can change"
    instead = "Leave the arrow undrawn, or mark it with `zt-ignore`."
  }
}
