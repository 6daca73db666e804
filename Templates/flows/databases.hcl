# Further databases. Reading and writing are two users of the database, not two permissions.

flow {
  from    = ["compute"]
  to      = ["aurora"]
  default = "both"

  actions {
    read  = ["rds-db:connect"]
    write = ["rds-db:connect"]
  }

  statement {
    resources = [zt.to.user_arn]
  }

  network {
    protocol = "tcp"
    port     = "5432"
  }
}

flow {
  from    = ["compute"]
  to      = ["rds_mysql", "rds_mariadb"]
  default = "both"

  actions {
    read  = ["rds-db:connect"]
    write = ["rds-db:connect"]
  }

  statement {
    resources = [zt.to.user_arn]
  }

  network {
    protocol = "tcp"
    port     = "3306"
  }
}

flow {
  from = ["people", "saas", "cloudfront"]
  to   = ["rds_mysql", "rds_mariadb"]

  refuse {
    because = "nothing outside may reach data directly"
    instead = "Draw a service between."
  }
}

flow {
  from = ["saas", "cloudfront"]
  to   = ["aurora", "efs", "dynamodb"]

  refuse {
    because = "nothing outside may reach data directly"
    instead = "Draw a service between."
  }
}

flow {
  from = ["people"]
  to   = ["eventbridge", "kinesis", "firehose", "sfn", "scheduler", "ssm", "cw_logs"]

  refuse {
    because = "people must not call this service with the stack's permissions"
    instead = "Draw an API between, or let them sign in through Identity Center."
  }
}

flow {
  from = ["alb", "nlb"]
  to   = ["aurora", "rds_mysql", "rds_mariadb", "efs", "kinesis", "eventbridge", "sfn"]

  refuse {
    because = "a load balancer has no permissions and speaks only to services"
    instead = "Draw the arrow from the service behind the load balancer."
  }
}

flow {
  from = ["rds_mysql", "rds_mariadb"]
  to   = ["compute", "alb", "cloudfront", "people"]

  refuse {
    because = "a database opens no connections"
    instead = "Turn the arrow round: the service asks the database."
  }
}
