cidr_block      = "10.22.0.0/16"
certificate_arn = "arn:aws:acm:eu-west-1:333333333333:certificate/00000000-0000-4000-8000-000000000000"

storefront_count  = 4
db_instance_class = "db.r7g.large"
