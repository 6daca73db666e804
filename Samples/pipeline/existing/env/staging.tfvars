stage      = "staging"
account_id = "222222222222"
cidr_block = "10.41.0.0/16"
