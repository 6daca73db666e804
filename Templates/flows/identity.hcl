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
  across  = ["account", "region"]
  attach  = true
}

# Verified Access asks Identity Center who somebody is.
flow {
  from    = ["identity_center"]
  to      = ["verified_access"]
  default = "authenticate"
  across  = ["account", "region"]
  attach  = true
}

# The console shows what the session may do, and nothing more.
flow {
  from    = ["identity_center"]
  to      = ["account", "aws_cloud"]
  default = "authenticate"
  across  = ["account", "region"]
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

# Another company's account keeps its own roles; the policy of what they reach names them, and says what they may.
flow {
  from    = ["partner_account"]
  to      = ["s3"]
  default = "read"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:PutObject", "s3:AbortMultipartUpload"]
  }

  resource_statement {
    only      = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
    resources = ["${zt.to.arn}/*"]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }
  }

  resource_statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }
  }

  key_statement {
    verbs     = ["read"]
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }

  key_statement {
    verbs     = ["write", "both"]
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

flow {
  from    = ["partner_account"]
  to      = ["sqs"]
  default = "write"

  actions {
    read  = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
    write = ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }
  }

  key_statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sqs.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

flow {
  from    = ["partner_account"]
  to      = ["sns"]
  default = "write"

  actions {
    write = ["sns:Publish"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }
  }

  key_statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sns.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

flow {
  from    = ["partner_account"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = lookup(var.partner_role_arns, zt.from.id, [])
    }
  }
}

flow {
  from = ["partner_account"]
  to   = ["alb", "apigw_http", "apigw_rest", "cloudfront"]

  refuse {
    because = "a front door knows requests, not accounts"
    instead = "Draw the partner as a third party that calls the front door, or let its account reach a queue, a bucket or a topic."
  }
}

flow {
  from = ["partner_account"]
  to   = ["rds", "rds_mysql", "aurora", "dynamodb", "elasticache", "secretsmanager", "kms", "lambda", "fargate", "ecs", "ec2", "asg", "eks"]

  refuse {
    because = "another company's account must not reach data or workloads directly"
    instead = "Draw a bucket, a queue, a topic or an event bus between, or an API."
  }
}

# What holds for every account below is attached to its unit, not to the arrow.
flow {
  from    = ["organizations"]
  to      = ["account", "identity_center", "cloudtrail", "config", "guardduty", "securityhub"]
  default = "write"
  across  = ["account", "region"]
  attach  = true
}

# A drawn role is the one that its workload has anyway; taking it on gives nothing by itself.
flow {
  from    = ["compute", "ci", "users", "on_prem", "saas", "identity_center", "codebuild", "codepipeline", "sfn", "cognito", "iam_policy"]
  to      = ["iam_role", "sts"]
  default = "authenticate"
  attach  = true
}

flow {
  from    = ["iam_role", "sts", "iam_policy"]
  to      = ["compute", "ci", "users", "on_prem", "saas", "identity_center", "codebuild", "codepipeline", "sfn", "cognito", "iam_role", "iam_policy"]
  default = "authenticate"
  attach  = true
}

flow {
  from = ["iam_role", "sts", "iam_policy"]
  to   = ["s3", "dynamodb", "sqs", "sns", "kinesis", "secretsmanager", "ssm", "rds", "rds_mysql", "aurora", "elasticache", "ecr", "eventbridge", "kms", "efs"]

  refuse {
    because = "a role does nothing by itself: whoever takes it on does"
    instead = "Draw the arrow from the workload, the pipeline or the third party that has the role."
  }
}

flow {
  from = ["iam_user"]
  to   = ["s3", "dynamodb", "sqs", "sns", "kinesis", "secretsmanager", "ssm", "rds", "rds_mysql", "aurora", "elasticache", "ecr", "eventbridge", "kms", "lambda", "fargate", "ec2"]

  refuse {
    because = "an IAM user has a password or keys that never end"
    instead = "Draw Identity Center for people, or a CI box for pipelines, and the arrow from there."
  }
}
