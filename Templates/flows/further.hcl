# Pairs of which at least one kind has no template yet. The reading of arrows knows them; the statements are narrowed when the
# template comes.

flow {
  from    = ["compute"]
  to      = ["dax"]
  default = "both"

  actions {
    read  = ["dax:GetItem", "dax:BatchGetItem", "dax:Query"]
    write = ["dax:PutItem", "dax:UpdateItem", "dax:DeleteItem", "dax:BatchWriteItem"]
  }

  network {
    protocol = "tcp"
    port     = "9111"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["sagemaker"]
  default = "write"

  actions {
    write = ["sagemaker:InvokeEndpoint"]
    async = ["sagemaker:InvokeEndpointAsync"]
    train = ["sagemaker:CreateTrainingJob", "sagemaker:DescribeTrainingJob", "iam:PassRole"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "sagemaker.runtime" {
    type = "Interface"
  }
}

flow {
  from    = ["beanstalk"]
  to      = ["ecr"]
  default = "read"

  actions {
    read  = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage"]
    login = ["ecr:GetAuthorizationToken"]
  }

  statement {
    only = [
      "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:GetDownloadUrlForLayer", "ecr:InitiateLayerUpload", "ecr:PutImage",
      "ecr:UploadLayerPart",
    ]
    resources = [zt.to.arn]
  }

  # The registry's password knows no resource.
  statement {
    only      = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  endpoint "ecr.api" {
    type = "Interface"
  }

  endpoint "ecr.dkr" {
    type = "Interface"
  }

  endpoint "s3" {
    type = "Gateway"
  }
}

flow {
  from    = ["compute"]
  to      = ["xray"]
  default = "write"

  actions {
    write = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets"]
  }

  statement {
    resources = ["*"] # traces know no resource
  }

  endpoint "xray" {
    type = "Interface"
  }
}

flow {
  from    = ["compute"]
  to      = ["appsync"]
  default = "both"

  actions {
    read  = ["appsync:GraphQL"]
    write = ["appsync:GraphQL"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "appsync-api" {
    type = "Interface"
  }
}

flow {
  from    = ["compute"]
  to      = ["cloudfront"]
  default = "write"

  actions {
    write      = ["cloudfront:CreateInvalidation"]
    signed_url = ["secretsmanager:GetSecretValue"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["route53"]
  default = "write"

  actions {
    write = ["route53:ChangeResourceRecordSets", "route53:GetChange"]
  }

  statement {
    only      = ["route53:ChangeResourceRecordSets"]
    resources = [zt.to.arn]
  }

  statement {
    only      = ["route53:GetChange"]
    resources = ["arn:${data.aws_partition.current.partition}:route53:::change/*"]
  }
}

flow {
  from    = ["compute"]
  to      = ["codepipeline"]
  default = "write"

  actions {
    write = ["codepipeline:StartPipelineExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "codepipeline" {
    type = "Interface"
  }
}

flow {
  from    = ["compute"]
  to      = ["rds_proxy"]
  default = "both"

  actions {
    read  = ["rds-db:connect"]
    write = ["rds-db:connect"]
  }

  network {
    protocol = "tcp"
    port     = "5432"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["rds_proxy"]
  to      = ["rds", "aurora"]
  default = "both"

  actions {
    write = ["secretsmanager:GetSecretValue"]
  }

  network {
    protocol = "tcp"
    port     = "5432"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["memorydb"]
  default = "both"

  actions {
    read  = ["memorydb:Connect"]
    write = ["memorydb:Connect"]
  }

  network {
    protocol = "tcp"
    port     = "6379"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["neptune"]
  default = "both"

  actions {
    read  = ["neptune-db:connect", "neptune-db:ReadDataViaQuery"]
    write = ["neptune-db:connect", "neptune-db:WriteDataViaQuery", "neptune-db:DeleteDataViaQuery"]
  }

  network {
    protocol = "tcp"
    port     = "8182"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["docdb"]
  default = "both"

  actions {
    read  = ["secretsmanager:GetSecretValue"]
    write = ["secretsmanager:GetSecretValue"]
  }

  network {
    protocol = "tcp"
    port     = "27017"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["msk"]
  default = "both"

  actions {
    read  = ["kafka-cluster:Connect", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"]
    write = ["kafka-cluster:Connect", "kafka-cluster:DescribeTopic", "kafka-cluster:WriteData", "kafka-cluster:WriteDataIdempotently"]
  }

  network {
    protocol = "tcp"
    port     = "9098"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["mq"]
  default = "both"

  actions {
    read  = ["secretsmanager:GetSecretValue"]
    write = ["secretsmanager:GetSecretValue"]
  }

  network {
    protocol = "tcp"
    port     = "5671"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["vpc_compute"]
  to      = ["fsx"]
  default = "both"

  actions {
    read  = ["fsx:DescribeFileSystems"]
    write = ["fsx:DescribeFileSystems"]
  }

  network {
    protocol = "tcp"
    port     = "445"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["vpc_lattice"]
  default = "write"

  actions {
    write = ["vpc-lattice-svcs:Invoke"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["s3"]
  to      = ["emr", "sagemaker"]
  default = "read"

  actions {
    read = ["s3:GetObject", "s3:ListBucket"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["msk"]
  to      = ["lambda"]
  default = "read"

  actions {
    read = ["kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers", "kafka-cluster:Connect", "kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:DescribeClusterDynamicConfiguration", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface", "ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["mq"]
  to      = ["lambda"]
  default = "read"

  actions {
    read = ["mq:DescribeBroker", "secretsmanager:GetSecretValue", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface", "ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["codepipeline"]
  default = "write"

  actions {
    write = ["codepipeline:StartPipelineExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["appsync"]
  to      = ["cognito"]
  default = "read"
  attach  = true
}

flow {
  from    = ["appsync"]
  to      = ["dynamodb"]
  default = "both"

  actions {
    read  = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"]
    write = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["appsync"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["appsync"]
  to      = ["aurora", "rds"]
  default = "both"

  actions {
    read  = ["rds-data:ExecuteStatement", "secretsmanager:GetSecretValue"]
    write = ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement", "secretsmanager:GetSecretValue"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["appsync"]
  to      = ["opensearch"]
  default = "both"

  actions {
    read  = ["es:ESHttpGet", "es:ESHttpPost"]
    write = ["es:ESHttpPut", "es:ESHttpDelete"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["appsync"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["people"]
  to      = ["appsync", "amplify"]
  default = "write"
  attach  = true
}

flow {
  from    = ["people"]
  to      = ["transfer"]
  default = "both"
  attach  = true
}

flow {
  from    = ["transfer"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation"]
    write = ["s3:PutObject", "s3:DeleteObject"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["transfer"]
  to      = ["efs"]
  default = "both"

  actions {
    read  = ["elasticfilesystem:ClientMount"]
    write = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["users"]
  to      = ["workspaces"]
  default = "write"
  attach  = true
}

flow {
  from    = ["workspaces"]
  to      = ["alb", "ec2", "rds"]
  default = "write"

  network {
    protocol = "tcp"
  }
}

flow {
  from    = ["ci"]
  to      = ["eks"]
  default = "write"

  actions {
    write = ["eks:DescribeCluster"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["sfn"]
  to      = ["sagemaker"]
  default = "write"

  actions {
    write = ["sagemaker:CreateTrainingJob", "sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob", "sagemaker:InvokeEndpoint", "iam:PassRole"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["emr"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["sagemaker"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:PutObject"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["sagemaker"]
  to      = ["ecr"]
  default = "read"

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:GetAuthorizationToken"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["dms"]
  to      = ["rds", "aurora", "docdb", "redshift"]
  default = "both"

  actions {
    read  = ["secretsmanager:GetSecretValue"]
    write = ["secretsmanager:GetSecretValue"]
  }

  network {
    protocol = "tcp"
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["dms"]
  to      = ["s3", "kinesis", "dynamodb"]
  default = "write"

  actions {
    write = ["s3:PutObject", "s3:DeleteObject", "s3:ListBucket", "kinesis:PutRecord", "kinesis:PutRecords", "kinesis:DescribeStream", "dynamodb:PutItem", "dynamodb:CreateTable", "dynamodb:DescribeTable", "dynamodb:UpdateItem"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["mwaa"]
  to      = ["s3", "glue", "emr", "redshift", "ecs"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["glue:StartJobRun", "elasticmapreduce:RunJobFlow", "redshift-data:ExecuteStatement", "ecs:RunTask", "iam:PassRole"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "s3" {
    type = "Gateway"
  }

  endpoint "sqs" {
    type = "Interface"
  }

  endpoint "logs" {
    type = "Interface"
  }

  endpoint "kms" {
    type = "Interface"
  }

  endpoint "monitoring" {
    type = "Interface"
  }

  endpoint "airflow.env" {
    type = "Interface"
  }
}

flow {
  from    = ["codepipeline"]
  to      = ["codebuild"]
  default = "write"

  actions {
    write = ["codebuild:StartBuild", "codebuild:BatchGetBuilds"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["codepipeline"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetBucketVersioning"]
    write = ["s3:PutObject"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["codepipeline"]
  to      = ["ecs"]
  default = "write"

  actions {
    write = ["ecs:DescribeServices", "ecs:DescribeTaskDefinition", "ecs:DescribeTasks", "ecs:ListTasks", "ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:TagResource", "iam:PassRole"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["codepipeline"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["codepipeline"]
  to      = ["sns"]
  default = "write"

  actions {
    write = ["sns:Publish"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["ci"]
  to      = ["codepipeline"]
  default = "write"

  actions {
    write = ["codeconnections:UseConnection"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["codebuild"]
  to      = ["eks"]
  default = "write"

  actions {
    write = ["eks:DescribeCluster"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["backup"]
  to      = ["rds", "aurora", "dynamodb", "efs", "ebs", "s3", "fsx", "docdb", "neptune"]
  default = "both"

  actions {
    read = ["backup:StartBackupJob"]
  }

  statement {
    resources = [zt.to.arn]
  }
}
