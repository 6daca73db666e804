resource "aws_security_group" "db" {
  name        = "${var.name}-db"
  description = "Claims database"
  vpc_id      = module.vpc.id
}

resource "aws_vpc_security_group_ingress_rule" "db_app" {
  security_group_id            = aws_security_group.db.id
  description                  = "Claims application"
  referenced_security_group_id = module.app.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_vpc_security_group_egress_rule" "app_db" {
  security_group_id            = module.app.security_group_id
  description                  = "Claims database"
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

# For the reporting tool in head office, past the bastion.
resource "aws_vpc_security_group_ingress_rule" "db_office" {
  for_each = toset(var.office_cidrs)

  security_group_id = aws_security_group.db.id
  description       = "Reporting"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}

resource "aws_db_subnet_group" "claims" {
  name       = "${var.name}-db"
  subnet_ids = module.vpc.subnet_ids["data"]
}

resource "aws_db_instance" "claims" {
  identifier                  = "${var.name}-db"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = var.db_instance_class
  allocated_storage           = 100
  db_name                     = "claims"
  username                    = "claims"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.claims.name
  vpc_security_group_ids      = [aws_security_group.db.id]
  storage_encrypted           = var.db_encrypted
  backup_retention_period     = var.db_backup_days
  deletion_protection         = true
  final_snapshot_identifier   = "${var.name}-db-final"
}

# Sessions moved here when the application got a second task. Not on the picture.
resource "aws_elasticache_cluster" "sessions" {
  cluster_id           = "${var.name}-sessions"
  engine               = "redis"
  node_type            = "cache.t4g.small"
  num_cache_nodes      = 1
  parameter_group_name = "default.redis7"
}
