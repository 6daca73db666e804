# Sizes only: what protects an environment is the same in all of them.
size "vpc" {
  zone_count   = 3
  nat_gateways = "per_zone"
}

size "rds" {
  instance_class        = "db.m7g.large"
  allocated_storage     = 100
  max_allocated_storage = 1000
  multi_az              = true
  backup_retention_days = 35
}

size "fargate" {
  cpu           = 1024
  memory        = 2048
  desired_count = 3
}

size "eks" {
  instance_type = "m7g.large"
  volume_size   = 100
  minimum       = 3
  maximum       = 9
}

size "elasticache" {
  node_type               = "cache.m7g.large"
  node_count              = 3
  snapshot_retention_days = 35
}

size "ec2" {
  instance_type = "m7g.large"
  volume_size   = 50
}

size "session_manager" {
  instance_type = "t4g.nano"
  volume_size   = 10
}

size "asg" {
  instance_type = "m7g.large"
  volume_size   = 50
  minimum       = 3
  maximum       = 9
}

size "aurora" {
  instance_class        = "db.r7g.large"
  instance_count        = 3
  min_capacity          = 2
  max_capacity          = 16
  backup_retention_days = 35
}

size "rds_mysql" {
  instance_class        = "db.m7g.large"
  allocated_storage     = 100
  max_allocated_storage = 1000
  multi_az              = true
  backup_retention_days = 35
}

size "rds_mariadb" {
  instance_class        = "db.m7g.large"
  allocated_storage     = 100
  max_allocated_storage = 1000
  multi_az              = true
  backup_retention_days = 35
}

size "identity_center" {
  session_duration = "PT1H"
}

size "redshift" {
  base_capacity = 32
  max_capacity  = 128
}

size "opensearch" {
  instance_type  = "r7g.large.search"
  instance_count = 3
  volume_size    = 100
}

size "batch" {
  max_vcpus = 64
  cpu       = 2
  memory    = 4096
}
