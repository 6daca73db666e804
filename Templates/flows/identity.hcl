# Who calls AWS from outside: people through Identity Center, third parties and on-premises systems with a role of their own. Each may
# do what the arrow's verb says, on what it points to.

flow {
  from    = ["outside_callers"]
  to      = ["s3"]
  default = "read"

  actions {
    read   = ["s3:GetObject", "s3:ListBucket"]
    write  = ["s3:PutObject", "s3:AbortMultipartUpload"]
    delete = ["s3:DeleteObject"]
    list   = ["s3:ListBucket"]
  }

  statement {
    only      = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload", "s3:DeleteObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "s3"
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["dynamodb"]
  default = "read"

  actions {
    read  = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable"]
    write = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"]
    scan  = ["dynamodb:Scan"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}/index/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt"]
    scan  = ["kms:Decrypt"]
    via   = "dynamodb"
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["sqs"]
  default = "write"

  actions {
    read  = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
    write = ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sqs"
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["sns"]
  default = "write"

  actions {
    write = ["sns:Publish"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sns"
  }
}

flow {
  from    = ["outside_callers"]
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
  from    = ["outside_callers"]
  to      = ["kinesis"]
  default = "write"

  actions {
    read  = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
    write = ["kinesis:DescribeStreamSummary", "kinesis:PutRecord", "kinesis:PutRecords"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey"]
    via   = "kinesis"
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["firehose"]
  default = "write"

  actions {
    write = ["firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  statement {
    resources = [zt.to.arn]
  }
}

flow {
  from    = ["on_prem", "identity_center"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["sfn"]
  default = "write"

  actions {
    write = ["states:StartExecution"]
    sync  = ["states:StartSyncExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    sync  = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }
}

flow {
  from    = ["on_prem", "identity_center"]
  to      = ["ssm"]
  default = "read"

  actions {
    read  = ["ssm:GetParameter", "ssm:GetParameters"]
    write = ["ssm:PutParameter"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Encrypt", "kms:GenerateDataKey"]
    via   = "ssm"
  }
}

flow {
  from    = ["on_prem"]
  to      = ["secretsmanager"]
  default = "read"

  actions {
    read = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "secretsmanager"
  }

  input "reader_role_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["ecr"]
  default = "read"

  actions {
    read  = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
  }

  statement {
    resources = [zt.to.arn]
  }

  # The registry's password knows no resource.
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}

flow {
  from    = ["outside_callers"]
  to      = ["cw_logs"]
  default = "write"

  actions {
    read  = ["logs:FilterLogEvents", "logs:GetQueryResults", "logs:StartQuery"]
    write = ["logs:CreateLogStream", "logs:PutLogEvents"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }
}

flow {
  from = ["saas"]
  to   = ["ssm", "efs", "rds_mysql", "rds_mariadb", "aurora"]

  refuse {
    because = "nothing outside may reach data directly"
    instead = "Draw a service between."
  }
}

# Signing in gives nothing by itself: what a session may do are the arrows that leave Identity Center.
flow {
  from    = ["users", "on_prem"]
  to      = ["identity_center"]
  default = "authenticate"
  attach  = true
}

# Verified Access asks Identity Center who somebody is.
flow {
  from    = ["identity_center"]
  to      = ["verified_access"]
  default = "authenticate"
  attach  = true
  across  = ["account", "region"]
}

# The console shows what the session may do, and nothing more.
flow {
  from    = ["identity_center"]
  to      = ["account", "aws_cloud"]
  default = "authenticate"
  attach  = true
}

flow {
  from = ["identity_center"]
  to   = ["secretsmanager", "kms"]

  refuse {
    because = "people must not read what is secret; workloads do"
    instead = "Let a pipeline or a rotation set it, and draw the arrow from the workload that reads it."
  }
}

flow {
  from = ["identity_center"]
  to   = ["alb", "nlb", "apigw_http", "apigw_rest"]

  refuse {
    because = "Identity Center signs people in to AWS, not to an application"
    instead = "Draw Verified Access between, which asks Identity Center who they are; or Cognito, federated with it."
  }
}

flow {
  from = ["identity_center"]
  to   = ["ec2", "asg", "ecs", "fargate", "eks", "rds", "rds_mysql", "rds_mariadb", "aurora", "elasticache", "efs"]

  refuse {
    because = "a session of Identity Center reaches the services of AWS, not what lies in a VPC"
    instead = "Draw Session Manager for administrators, or Verified Access with an internal load balancer for applications."
  }
}
