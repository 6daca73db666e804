# What frames mean. The first rule whose conditions all hold wins. `tokens` are frames with a shape of their own; a rule without tokens
# is for plain rectangles. `words` stand in the label as whole words. Labels beat colours, because people recolour and relabel frames.

frame "subnet_public" {
  title  = "Public subnet"
  tokens = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet", "mxgraph.aws.groups.vpc_subnet", "mxgraph.aws.misc.vpc_subnet", "mxgraph.aws3.permissions"]
  words  = ["public", "dmz"]
}

frame "subnet_private" {
  title  = "Private subnet"
  tokens = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet", "mxgraph.aws.groups.vpc_subnet", "mxgraph.aws.misc.vpc_subnet", "mxgraph.aws3.permissions"]
  words  = ["private", "internal", "app", "application", "web"]
}

frame "subnet_isolated" {
  title  = "Isolated subnet"
  tokens = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet", "mxgraph.aws.groups.vpc_subnet", "mxgraph.aws.misc.vpc_subnet", "mxgraph.aws3.permissions"]
  words  = ["isolated", "data", "db", "database", "databases", "intra"]
}

frame "sg" {
  title  = "Security group"
  tokens = ["mxgraph.aws4.group_security_group"]
  words  = ["security group", "security groups", "sg"]
}

frame "sg" {
  title   = "Security group"
  tokens  = ["mxgraph.aws4.group_security_group"]
  strokes = ["#dd3522", "#dd344c"]
}

frame "subnet_public" {
  title   = "Public subnet"
  tokens  = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet"]
  strokes = ["#248814", "#7aa116"]
}

frame "subnet_private" {
  title   = "Private subnet"
  tokens  = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet"]
  strokes = ["#147eba", "#00a4a6"]
}

frame "subnet_public" {
  title  = "Public subnet"
  tokens = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet"]
  fills  = ["#e9f3e6", "#f2f6e8"]
}

frame "subnet_private" {
  title  = "Private subnet"
  tokens = ["mxgraph.aws4.group_security_group", "mxgraph.aws4.group_subnet"]
  fills  = ["#e6f2f8", "#e6f6f7"]
}

frame "subnet_public" {
  title = "Public subnet"
  words = ["public subnet", "public subnets", "dmz subnet", "public tier"]
}

frame "subnet_private" {
  title = "Private subnet"
  words = [
    "private subnet", "private subnets", "app subnet", "app subnets", "application subnet", "internal subnet", "private tier",
  ]
}

frame "subnet_isolated" {
  title = "Isolated subnet"
  words = ["isolated subnet", "isolated subnets", "database subnet", "database subnets", "db subnet", "db subnets", "data subnet", "data subnets", "isolated tier"]
}

frame "subnet" {
  title = "Subnet"
  words = ["subnet", "subnets"]
}

frame "sg" {
  title = "Security group"
  words = ["security group", "security groups", "sg"]
}

frame "availability_zone" {
  title = "Availability Zone"
  words = ["availability zone", "availability zones", "az", "az1", "az2", "az3", "az a", "az b", "az c", "az-a", "az-b", "az-c"]
}

frame "availability_zone" {
  title           = "Availability Zone"
  names           = "zone"
  only_containers = true
}

frame "asg" {
  title = "Auto Scaling group"
  words = ["auto scaling group", "autoscaling group", "auto scaling", "asg"]
}

frame "vpc" {
  title     = "VPC"
  words     = ["vpc", "virtual private cloud"]
  not_words = ["endpoint", "endpoints", "peering", "link", "flow logs", "lattice", "gateway", "connector", "origin"]
}

frame "account" {
  title     = "AWS account"
  words     = ["aws account", "account"]
  not_words = ["service account", "accounts service", "account service", "account api", "partner account", "partner aws account", "customer account", "customer aws account", "third-party account", "third party account", "vendor account", "external account", "external aws account"]
}

frame "region" {
  title = "AWS Region"
  words = ["region", "aws region", "primary region"]
  names = "region"
}

frame "ecs" {
  title           = "ECS cluster"
  words           = ["ecs cluster", "fargate cluster"]
  only_containers = true
}

frame "eks" {
  title           = "EKS cluster"
  words           = ["eks cluster", "kubernetes cluster", "eks"]
  only_containers = true
}

frame "on_prem" {
  title           = "Data centre"
  words           = ["on-premises", "on premises", "on-premise", "on-prem", "on prem", "data center", "data centre", "datacenter", "corporate network", "office"]
  only_containers = true
}

frame "aws_cloud" {
  title           = "AWS Cloud"
  words           = ["aws cloud", "aws", "amazon web services"]
  only_containers = true
}

frame "availability_zone" {
  title           = "Availability Zone"
  strokes         = ["#147eba", "#007cbc", "#f59d56"]
  dashed          = true
  only_containers = true
}

frame "sg" {
  title           = "Security group"
  strokes         = ["#dd3522", "#dd344c", "#ff0000"]
  no_fill         = true
  only_containers = true
}

frame "region" {
  title           = "AWS Region"
  strokes         = ["#00a4a6"]
  dashed          = true
  only_containers = true
}

frame "asg" {
  title           = "Auto Scaling group"
  strokes         = ["#d86613", "#d05c17", "#ed7100"]
  dashed          = true
  only_containers = true
}
