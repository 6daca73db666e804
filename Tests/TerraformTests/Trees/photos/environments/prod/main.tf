locals {
  environment = "prod"
  prefix      = join("-", ["photos", local.environment])
  buckets     = merge(var.buckets, { thumbnails = { expire = { "small/" = 30, "tmp/" = 1 } } })
}

module "store" {
  source = "../../modules/store"

  prefix    = local.prefix
  buckets   = local.buckets
  retention = var.retention
  tags      = { Environment = local.environment }
}

module "worker" {
  source   = "../../modules/worker"
  for_each = var.workers

  prefix       = local.prefix
  name         = each.key
  memory       = each.value
  bucket_arns  = module.store.bucket_arns
  bucket_names = module.store.bucket_names
  queue        = module.store.queue
  subnet_ids   = aws_subnet.app[*].id
  vpc_ids      = [aws_vpc.this.id]
  table_arn    = one(aws_dynamodb_table.index[*].arn)

  providers = {
    aws         = aws
    aws.archive = aws.ireland
  }
}

resource "aws_vpc" "this" {
  cidr_block = "10.${var.network}.0.0/16"
}

resource "aws_subnet" "app" {
  count = 2

  vpc_id     = aws_vpc.this.id
  cidr_block = cidrsubnet(aws_vpc.this.cidr_block, 8, count.index)
}

resource "aws_dynamodb_table" "index" {
  count = var.indexed ? 1 : 0

  name         = "${local.prefix}-index"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

module "database_gate" {
  source = "../../modules/gate"

  name       = "${local.prefix}-database"
  vpc_id     = aws_vpc.this.id
  open_ports = []
  peers      = { for name, worker in module.worker : name => worker.security_group_id }
}

resource "aws_db_instance" "catalogue" {
  identifier             = "${local.prefix}-catalogue"
  instance_class         = "db.t4g.micro"
  engine                 = "postgres"
  vpc_security_group_ids = [module.database_gate.id]
  password               = var.password
}

resource "aws_vpc_security_group_egress_rule" "database" {
  for_each = { for name, worker in module.worker : name => worker.security_group_id }

  security_group_id            = each.value
  referenced_security_group_id = module.database_gate.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}
