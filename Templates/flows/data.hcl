# From workloads to data: the permission on that one resource, the way to it, and what its key needs.

flow {
  from    = ["compute"]
  to      = ["s3"]
  default = "both"

  actions {
    read    = ["s3:GetObject", "s3:ListBucket"]
    write   = ["s3:PutObject", "s3:AbortMultipartUpload"]
    delete  = ["s3:DeleteObject"]
    list    = ["s3:ListBucket"]
    presign = ["s3:GetObject", "s3:PutObject"]
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
    read    = ["kms:Decrypt"]
    write   = ["kms:GenerateDataKey", "kms:Decrypt"]
    presign = ["kms:GenerateDataKey", "kms:Decrypt"]
    via     = "s3"
  }

  endpoint "s3" {
    type = "Gateway"
  }
}

flow {
  from    = ["compute"]
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

  endpoint "sqs" {
    type = "Interface"
  }
}

# Drawn in the direction of the messages: the worker asks the queue for them.
flow {
  from     = ["sqs"]
  to       = ["vpc_compute"]
  default  = "read"
  reversed = true

  actions {
    read = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "sqs"
  }

  endpoint "sqs" {
    type = "Interface"
  }
}

flow {
  from    = ["compute"]
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

  endpoint "sns" {
    type = "Interface"
  }
}

flow {
  from    = ["compute"]
  to      = ["secretsmanager"]
  default = "read"

  actions {
    read  = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    write = ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "secretsmanager"
  }

  endpoint "secretsmanager" {
    type = "Interface"
  }

  input "reader_role_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
    verbs = ["read"]
  }
}

# The secret is handed to the workload: the same permission.
flow {
  from     = ["secretsmanager"]
  to       = ["vpc_compute"]
  default  = "read"
  reversed = true

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

  endpoint "secretsmanager" {
    type = "Interface"
  }

  input "reader_role_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }
}

flow {
  from    = ["compute"]
  to      = ["kms"]
  default = "both"

  actions {
    read  = ["kms:Decrypt"]
    write = ["kms:Encrypt", "kms:GenerateDataKey"]
    sign  = ["kms:Sign", "kms:Verify", "kms:GetPublicKey"]
  }

  statement {
    resources = [zt.to.key_arn]
  }

  endpoint "kms" {
    type = "Interface"
  }
}

# Reading and writing are two users of the database, not two permissions.
flow {
  from    = ["compute"]
  to      = ["rds"]
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
    resources = [zt.to.user_arn]
  }
}

flow {
  from    = ["compute"]
  to      = ["elasticache"]
  default = "both"

  actions {
    read  = ["elasticache:Connect"]
    write = ["elasticache:Connect"]
  }

  network {
    protocol = "tcp"
    port     = "6379"
  }

  statement {
    resources = [zt.to.arn, zt.to.user_arn]
  }
}

# Images are pulled by the service itself, whose role the module makes.
flow {
  from    = ["fargate", "ecs"]
  to      = ["ecr"]
  default = "read"

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
  }

  input "repositories" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
      url = zt.to.repository_url
    }
  }
}

# The image goes to the service: the service pulls it.
flow {
  from     = ["ecr"]
  to       = ["fargate", "ecs"]
  default  = "read"
  reversed = true
  across   = ["account"]

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
  }

  input "repositories" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
      url = zt.to.repository_url
    }
  }

  # Another account's images are pulled with the execution role, which the repository lets in.
  resource_statement {
    across = ["account"]

    principals {
      type        = "AWS"
      identifiers = [zt.from.execution_role_arn]
    }
  }
}

# The secret is handed to the function: the same permission as if the arrow led from there.
flow {
  from     = ["secretsmanager"]
  to       = ["lambda"]
  default  = "read"
  reversed = true

  actions {
    read = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "secretsmanager"
  }

  endpoint "secretsmanager" {
    type = "Interface"
  }

  input "reader_role_arns" {
    on    = "to"
    key   = zt.from.id
    value = zt.from.role_arn
  }
}
