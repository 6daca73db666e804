# Sizes only: what protects an environment is the same in all of them.
size "vpc" {
  zone_count   = 2
  nat_gateways = "one"
}

size "rds" {
  instance_class        = "db.t4g.micro"
  allocated_storage     = 20
  max_allocated_storage = 50
  multi_az              = false
  backup_retention_days = 7
}

size "fargate" {
  cpu           = 256
  memory        = 512
  desired_count = 1
}

size "eks" {
  instance_type = "t4g.medium"
  volume_size   = 20
  minimum       = 1
  maximum       = 2
}

size "elasticache" {
  node_type               = "cache.t4g.micro"
  node_count              = 2
  snapshot_retention_days = 7
}

size "ec2" {
  instance_type = "t4g.micro"
  volume_size   = 10
}

size "session_manager" {
  instance_type = "t4g.nano"
  volume_size   = 10
}

size "asg" {
  instance_type = "t4g.micro"
  volume_size   = 10
  minimum       = 1
  maximum       = 2
}

size "aurora" {
  instance_class        = "db.serverless"
  instance_count        = 1
  min_capacity          = 0.5
  max_capacity          = 2
  backup_retention_days = 7
}

size "rds_mysql" {
  instance_class        = "db.t4g.micro"
  allocated_storage     = 20
  max_allocated_storage = 50
  multi_az              = false
  backup_retention_days = 7
}

size "rds_mariadb" {
  instance_class        = "db.t4g.micro"
  allocated_storage     = 20
  max_allocated_storage = 50
  multi_az              = false
  backup_retention_days = 7
}

size "identity_center" {
  session_duration = "PT4H"
}

size "redshift" {
  base_capacity = 8
  max_capacity  = 16
}

size "opensearch" {
  instance_type  = "t3.small.search"
  instance_count = 2
  volume_size    = 10
}

size "batch" {
  max_vcpus = 4
  cpu       = 1
  memory    = 2048
}
