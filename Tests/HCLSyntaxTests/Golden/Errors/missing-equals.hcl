region "eu-west-1"
cidr_block "10.0.0.0/16"
tags { Name = "x" }
count 2
