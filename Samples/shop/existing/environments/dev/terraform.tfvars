cidr_block      = "10.20.0.0/16"
certificate_arn = "arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-4000-8000-000000000000"

# Cheaper, and "nobody needs a backup of dev".
storefront_count  = 1
db_instance_class = "db.t4g.micro"
db_encrypted      = false
db_backup_days    = 0
