# What the managed policies of AWS allow that code attaches most. Others are named, and what they allow is undecided.

policy "AdministratorAccess" { actions = ["*"] }
policy "PowerUserAccess" { actions = ["*"] }
policy "IAMFullAccess" { actions = ["iam:*"] }
policy "ReadOnlyAccess" { actions = ["*:Describe*", "*:Get*", "*:List*"] }
policy "SecurityAudit" { actions = ["*:Describe*", "*:GetBucket*", "*:List*"] }
policy "AmazonS3FullAccess" { actions = ["s3:*", "s3-object-lambda:*"] }
policy "AmazonS3ReadOnlyAccess" { actions = ["s3:Get*", "s3:List*", "s3:Describe*"] }
policy "AmazonDynamoDBFullAccess" { actions = ["dynamodb:*"] }
policy "AmazonDynamoDBReadOnlyAccess" { actions = ["dynamodb:BatchGetItem", "dynamodb:Describe*", "dynamodb:GetItem", "dynamodb:List*", "dynamodb:Query", "dynamodb:Scan"] }
policy "AmazonSQSFullAccess" { actions = ["sqs:*"] }
policy "AmazonSQSReadOnlyAccess" { actions = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:List*"] }
policy "AmazonSNSFullAccess" { actions = ["sns:*"] }
policy "AmazonRDSFullAccess" { actions = ["rds:*"] }
policy "AmazonEC2FullAccess" { actions = ["ec2:*", "elasticloadbalancing:*", "autoscaling:*"] }
policy "AmazonECS_FullAccess" { actions = ["ecs:*"] }
policy "AmazonKinesisFullAccess" { actions = ["kinesis:*"] }
policy "AmazonSSMFullAccess" { actions = ["ssm:*"] }
policy "AmazonSSMReadOnlyAccess" { actions = ["ssm:Describe*", "ssm:Get*", "ssm:List*"] }
policy "SecretsManagerReadWrite" { actions = ["secretsmanager:*"] }
policy "AWSKeyManagementServicePowerUser" { actions = ["kms:CreateAlias", "kms:CreateKey", "kms:Describe*", "kms:List*"] }
policy "CloudWatchFullAccess" { actions = ["cloudwatch:*", "logs:*"] }
policy "CloudWatchLogsFullAccess" { actions = ["logs:*"] }
policy "CloudWatchAgentServerPolicy" { actions = ["cloudwatch:PutMetricData", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"] }
policy "AWSLambda_FullAccess" { actions = ["lambda:*"] }
policy "AWSXRayDaemonWriteAccess" { actions = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"] }
policy "AmazonSSMManagedInstanceCore" { actions = ["ssm:UpdateInstanceInformation", "ssmmessages:*", "ec2messages:*", "ssm:GetParameter", "ssm:GetParameters"] }
policy "AmazonEC2ContainerRegistryPullOnly" {
  actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:BatchImportUpstreamImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer"]
  of      = ["aws_eks_node_group"]
}
policy "AmazonEC2ContainerRegistryReadOnly" { actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer"] }
policy "AmazonEC2ContainerRegistryPowerUser" { actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetAuthorizationToken", "ecr:GetDownloadUrlForLayer", "ecr:PutImage"] }

# What the service asks for on the roles of a cluster, its nodes and its add-ons; on other roles it is access like any other.
policy "AmazonEKS_CNI_Policy" {
  actions = ["ec2:AssignPrivateIpAddresses", "ec2:AttachNetworkInterface", "ec2:CreateNetworkInterface", "ec2:CreateTags", "ec2:DeleteNetworkInterface", "ec2:DescribeInstanceTypes", "ec2:DescribeInstances", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DescribeTags", "ec2:DetachNetworkInterface", "ec2:ModifyNetworkInterfaceAttribute", "ec2:UnassignPrivateIpAddresses"]
  of      = ["aws_eks_addon", "aws_eks_node_group"]
}
policy "AmazonEKSWorkerNodePolicy" {
  actions = ["ec2:DescribeInstanceTypes", "ec2:DescribeInstances", "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVolumes", "ec2:DescribeVolumesModifications", "ec2:DescribeVpcs", "eks:DescribeCluster", "eks-auth:AssumeRoleForPodIdentity"]
  of      = ["aws_eks_node_group"]
}
policy "AmazonEKSClusterPolicy" {
  actions = ["autoscaling:DescribeAutoScalingGroups", "autoscaling:UpdateAutoScalingGroup", "ec2:AttachVolume", "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateRoute", "ec2:CreateSecurityGroup", "ec2:CreateTags", "ec2:CreateVolume", "ec2:DeleteRoute", "ec2:DeleteSecurityGroup", "ec2:DeleteVolume", "ec2:DetachVolume", "ec2:ModifyInstanceAttribute", "ec2:ModifyVolume", "ec2:RevokeSecurityGroupIngress", "elasticloadbalancing:AddTags", "elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateTargetGroup", "elasticloadbalancing:DeleteListener", "elasticloadbalancing:DeleteLoadBalancer", "elasticloadbalancing:DeleteTargetGroup", "kms:DescribeKey"]
  of      = ["aws_eks_cluster"]
}

policy "service-role/AWSLambdaBasicExecutionRole" {
  actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
  implied = true
}
policy "service-role/AWSLambdaENIManagementAccess" {
  actions = ["ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:UnassignPrivateIpAddresses"]
  implied = true
}
policy "service-role/AWSLambdaVPCAccessExecutionRole" {
  actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"]
  implied = true
}
policy "service-role/AWSLambdaSQSQueueExecutionRole" { actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"] }
policy "service-role/AWSLambdaDynamoDBExecutionRole" { actions = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"] }
policy "service-role/AWSLambdaKinesisExecutionRole" { actions = ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"] }
policy "service-role/AmazonECSTaskExecutionRolePolicy" {
  actions = ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "logs:CreateLogStream", "logs:PutLogEvents"]
  implied = true
}
policy "service-role/AmazonAPIGatewayPushToCloudWatchLogs" {
  actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents", "logs:PutLogEvents"]
  implied = true
}
policy "service-role/AmazonRDSEnhancedMonitoringRole" {
  actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:PutRetentionPolicy"]
  implied = true
}
policy "service-role/AmazonEC2RoleforSSM" { actions = ["ssm:*", "s3:GetObject", "s3:PutObject"] }
policy "service-role/AWSGlueServiceRole" { actions = ["glue:*", "s3:GetBucketLocation", "s3:ListBucket", "s3:ListAllMyBuckets"] }
policy "service-role/AWS_ConfigRole" {
  actions = ["config:Put*"]
  implied = true
}
policy "aws-service-role/AWSServiceRoleForECS" { implied = true }
