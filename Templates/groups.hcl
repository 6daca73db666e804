# Names that stand for several kinds, in flows and in the reading of arrows.

group "compute" {
  kinds = ["lambda", "ecs", "fargate", "ec2", "asg", "eks", "batch", "beanstalk"]
}

group "vpc_compute" {
  kinds = ["ecs", "fargate", "ec2", "asg", "eks", "beanstalk"]
}

group "people" {
  kinds = ["internet", "users", "mobile"]
}

# Who calls services of AWS from outside, with permissions of their own.
group "outside_callers" {
  kinds = ["identity_center", "on_prem", "saas"]
}

# What packets pass without being asked for: an arrow into one and an arrow out of it are one flow.
group "intermediaries" {
  kinds = ["igw", "nat", "vpc_endpoint", "peering", "tgw", "vpn", "dx", "network_firewall", "eip", "nacl", "roles_anywhere"]
}

# Boundaries that say where something is, not what reaches it.
group "scopes" {
  kinds = ["aws_cloud", "account", "region", "availability_zone", "environment"]
}
