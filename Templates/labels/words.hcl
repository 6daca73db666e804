# Words of labels that say more than the icon does.

# An icon of the kind `of` whose label has one of the words is of the other kind.
refine "aurora" {
  of    = ["rds"]
  words = ["aurora"]
}

refine "rds_proxy" {
  of    = ["rds"]
  words = ["rds proxy", "proxy"]
}

refine "rds" {
  of    = ["aurora"]
  words = ["rds for postgresql", "rds postgres", "rds postgresql", "rds mysql"]
}

refine "rds_mysql" {
  of    = ["rds"]
  words = ["mysql"]
}

refine "rds_mariadb" {
  of    = ["rds"]
  words = ["mariadb"]
}

refine "rds_sqlserver" {
  of    = ["rds"]
  words = ["sql server", "mssql", "sqlserver"]
}

refine "rds_oracle" {
  of    = ["rds"]
  words = ["oracle"]
}

refine "rds_db2" {
  of    = ["rds"]
  words = ["db2"]
}

refine "elasticache_memcached" {
  of    = ["elasticache"]
  words = ["memcached"]
}

refine "rds" {
  of    = ["rds_mysql", "rds_mariadb", "rds_sqlserver", "rds_oracle"]
  words = ["postgres", "postgresql"]
}

refine "docdb" {
  of    = ["rds"]
  words = ["documentdb"]
}

refine "fargate" {
  of    = ["ecs"]
  words = ["fargate"]
}

refine "session_manager" {
  of    = ["ec2", "ssm"]
  words = ["bastion", "bastion host", "bastion hosts", "bastions", "jump box", "jumpbox", "jump host", "jumphost", "jump server", "session manager"]
}

refine "nlb" {
  of    = ["alb"]
  words = ["nlb", "network load balancer"]
}

refine "clb" {
  of    = ["alb"]
  words = ["clb", "classic load balancer"]
}

refine "cw_logs" {
  of    = ["cloudwatch"]
  words = ["logs", "log group", "cloudwatch logs", "log groups"]
}

refine "ssm" {
  of    = ["systems_manager"]
  words = ["parameter", "parameters", "parameter store"]
}

refine "firehose" {
  of    = ["kinesis"]
  words = ["firehose"]
}

refine "scheduler" {
  of    = ["eventbridge"]
  words = ["scheduler"]
}

refine "pipes" {
  of    = ["eventbridge"]
  words = ["pipe", "pipes"]
}

refine "apigw_rest" {
  of    = ["apigw_http"]
  words = ["rest", "rest api"]
}

refine "saas" {
  of    = ["users", "internet"]
  words = ["third party", "third-party", "3rd party", "partner", "vendor", "saas"]
}

refine "subnet_public" {
  of    = ["subnet"]
  words = ["public", "dmz"]
}

refine "subnet_private" {
  of    = ["subnet"]
  words = ["private", "internal"]
}

refine "subnet_isolated" {
  of    = ["subnet"]
  words = ["isolated", "database", "data"]
}

# The tier of a subnet.
tier "isolated" {
  words = ["isolated", "database", "databases", "data", "db"]
}

tier "public" {
  words = ["public", "dmz"]
}

tier "private" {
  words = ["private", "app", "application", "internal"]
}

# The engine of a store.
engine "postgres" {
  words = ["postgres", "postgresql", "pgsql", "pg"]
}

engine "mysql" {
  words = ["mysql"]
}

engine "mariadb" {
  words = ["mariadb"]
}

engine "sqlserver" {
  words = ["sql server", "mssql", "sqlserver"]
}

engine "oracle" {
  words = ["oracle"]
}

engine "redis" {
  words = ["redis"]
}

engine "valkey" {
  words = ["valkey"]
}

engine "memcached" {
  words = ["memcached"]
}

# Text that explains the picture.
note {
  words = ["legend", "note", "notes", "created by", "last updated", "version", "author", "figure", "copyright"]
}

# A label that ends with one of these names a program, whatever stands before: a "queue worker" is no queue.
agent {
  words = [
    "service", "services", "app", "api", "job", "jobs", "script", "page", "portal", "tool", "team", "worker", "workers", "consumer", "producer", "exporter", "importer", "handler", "listener",
    "reader", "writer", "client", "manager", "processor", "controller", "module", "producer", "runner", "monitor", "dashboard", "backend", "frontend",
  ]
}

refine "internet" {
  of    = ["aws_cloud"]
  words = ["internet", "www", "world wide web"]
}
