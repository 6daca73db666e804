cidr_block      = "10.21.0.0/16"
certificate_arn = "arn:aws:acm:eu-west-1:222222222222:certificate/00000000-0000-4000-8000-000000000000"
