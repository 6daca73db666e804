# Sizes only: what protects an environment is the same in all of them.
size "vpc" {
  zone_count   = 2
  nat_gateways = "one"
}

size "rds" {
  instance_class        = "db.t4g.medium"
  allocated_storage     = 50
  max_allocated_storage = 100
  multi_az              = true
  backup_retention_days = 14
}

size "fargate" {
  cpu           = 512
  memory        = 1024
  desired_count = 2
}

size "eks" {
  instance_type = "t4g.medium"
  volume_size   = 20
  minimum       = 2
  maximum       = 4
}

size "elasticache" {
  node_type               = "cache.t4g.small"
  node_count              = 2
  snapshot_retention_days = 7
}

size "ec2" {
  instance_type = "t4g.small"
  volume_size   = 20
}

size "session_manager" {
  instance_type = "t4g.nano"
  volume_size   = 10
}

size "asg" {
  instance_type = "t4g.small"
  volume_size   = 20
  minimum       = 2
  maximum       = 4
}

size "aurora" {
  instance_class        = "db.serverless"
  instance_count        = 2
  min_capacity          = 0.5
  max_capacity          = 4
  backup_retention_days = 14
}

size "rds_mysql" {
  instance_class        = "db.t4g.medium"
  allocated_storage     = 50
  max_allocated_storage = 100
  multi_az              = true
  backup_retention_days = 14
}

size "rds_mariadb" {
  instance_class        = "db.t4g.medium"
  allocated_storage     = 50
  max_allocated_storage = 100
  multi_az              = true
  backup_retention_days = 14
}

size "identity_center" {
  session_duration = "PT2H"
}

size "redshift" {
  base_capacity = 8
  max_capacity  = 32
}

size "opensearch" {
  instance_type  = "t3.medium.search"
  instance_count = 2
  volume_size    = 20
}

size "batch" {
  max_vcpus = 8
  cpu       = 1
  memory    = 2048
}
