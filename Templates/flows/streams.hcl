# Streams, log groups, parameters and files.

flow {
  from    = ["compute"]
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

  endpoint "kinesis-streams" {
    type = "Interface"
  }
}

# Drawn in the direction of the records: the worker asks the stream for them.
flow {
  from     = ["kinesis"]
  to       = ["vpc_compute"]
  default  = "read"
  reversed = true

  actions {
    read = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "kinesis"
  }

  endpoint "kinesis-streams" {
    type = "Interface"
  }
}

# Lambda asks the stream for them, with the function's role, which the module gives what it takes.
flow {
  from     = ["kinesis"]
  to       = ["lambda"]
  default  = "read"
  reversed = true
  across   = ["account"]

  actions {
    read = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
  }

  input "event_sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "kinesis"
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }

  # The function's role is of another account: stream and key must let it in.
  resource_statement {
    across    = ["account"]
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }
  }

  key_statement {
    across    = ["account"]
    actions   = ["kms:Decrypt"]
    resources = [zt.to.key_arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["kinesis.${zt.to.region}.amazonaws.com"]
    }
  }
}

flow {
  from     = ["kinesis"]
  to       = ["firehose"]
  default  = "read"
  reversed = true

  actions {
    read = ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
  }

  input "sources" {
    on  = "from"
    key = zt.to.id
    value = {
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }
}

flow {
  from    = ["compute"]
  to      = ["firehose"]
  default = "write"

  actions {
    write = ["firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "kinesis-firehose" {
    type = "Interface"
  }
}

# Firehose tries the role before it makes the stream, so the module gives it what it takes.
flow {
  from    = ["firehose"]
  to      = ["s3"]
  default = "write"

  actions {
    write = ["s3:AbortMultipartUpload", "s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:PutObject"]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "s3"
  }

  input "destinations" {
    on  = "from"
    key = zt.to.id
    value = {
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }
}

# Every record passes through the function.
flow {
  from    = ["firehose"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:GetFunctionConfiguration", "lambda:InvokeFunction"]
  }

  input "transformations" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.arn
    }
  }
}

flow {
  from    = ["compute"]
  to      = ["cw_logs"]
  default = "write"

  actions {
    read  = ["logs:FilterLogEvents", "logs:GetQueryResults", "logs:StartQuery"]
    write = ["logs:CreateLogStream", "logs:PutLogEvents"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }

  endpoint "logs" {
    type = "Interface"
  }
}

flow {
  from    = ["cw_logs"]
  to      = ["lambda"]
  default = "write"
  across  = []

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = "${zt.from.arn}:*"
    }
  }

  input "subscriptions" {
    on  = "from"
    key = zt.to.id
    value = {
      arn = zt.to.invocable_arn
    }
  }
}

flow {
  from    = ["cw_logs"]
  to      = ["firehose"]
  default = "write"
  across  = []

  actions {
    write = ["firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  statement {
    resources = [zt.to.arn]
  }

  input "subscriptions" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }
}

flow {
  from    = ["cw_logs"]
  to      = ["kinesis"]
  default = "write"
  across  = []

  actions {
    write = ["kinesis:PutRecord", "kinesis:PutRecords"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey"]
    via   = "kinesis"
  }

  input "subscriptions" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }
}

# Its own log group has them already.
flow {
  from    = ["vpc"]
  to      = ["cw_logs"]
  default = "write"
  attach  = true
}

flow {
  from    = ["compute"]
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

  endpoint "ssm" {
    type = "Interface"
  }
}

# The parameter is handed to the workload: the same permission.
flow {
  from     = ["ssm"]
  to       = ["vpc_compute", "lambda"]
  default  = "read"
  reversed = true

  actions {
    read = ["ssm:GetParameter", "ssm:GetParameters"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "ssm"
  }

  endpoint "ssm" {
    type = "Interface"
  }
}

# Mounted over TLS through the access point; the file system says so too.
flow {
  from    = ["compute"]
  to      = ["efs"]
  default = "both"
  across  = ["network"]

  actions {
    read  = ["elasticfilesystem:ClientMount"]
    write = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
  }

  statement {
    resources = [zt.to.arn]

    condition {
      test     = "StringEquals"
      variable = "elasticfilesystem:AccessPointArn"
      values   = [zt.to.access_point_arn]
    }
  }

  network {
    protocol = "tcp"
    port     = "2049"
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }

    condition {
      test     = "Bool"
      variable = "elasticfilesystem:AccessedViaMountTarget"
      values   = ["true"]
    }
  }
}

flow {
  from    = ["fargate", "ecs"]
  to      = ["efs"]
  default = "both"
  across  = ["network"]

  actions {
    read  = ["elasticfilesystem:ClientMount"]
    write = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
  }

  statement {
    resources = [zt.to.arn]

    condition {
      test     = "StringEquals"
      variable = "elasticfilesystem:AccessPointArn"
      values   = [zt.to.access_point_arn]
    }
  }

  network {
    protocol = "tcp"
    port     = "2049"
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }

    condition {
      test     = "Bool"
      variable = "elasticfilesystem:AccessedViaMountTarget"
      values   = ["true"]
    }
  }

  input "file_systems" {
    on  = "from"
    key = zt.to.id
    value = {
      id              = zt.to.output.id
      access_point_id = zt.to.access_point_id
    }
  }
}

flow {
  from    = ["lambda"]
  to      = ["efs"]
  default = "both"
  across  = ["network"]

  actions {
    read  = ["elasticfilesystem:ClientMount"]
    write = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
  }

  statement {
    resources = [zt.to.arn]

    condition {
      test     = "StringEquals"
      variable = "elasticfilesystem:AccessPointArn"
      values   = [zt.to.access_point_arn]
    }
  }

  network {
    protocol = "tcp"
    port     = "2049"
  }

  resource_statement {
    resources = [zt.to.arn]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }

    condition {
      test     = "Bool"
      variable = "elasticfilesystem:AccessedViaMountTarget"
      values   = ["true"]
    }
  }

  input "file_systems" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.access_point_arn
  }
}

# DynamoDB writes with the role that it has in every account; the key lets that in through Kinesis.
flow {
  from    = ["dynamodb"]
  to      = ["kinesis"]
  default = "write"

  block {
    resource "aws_dynamodb_kinesis_streaming_destination" "zt.name" {
      table_name                               = zt.from.output.name
      stream_arn                               = zt.to.arn
      approximate_creation_date_time_precision = "MICROSECOND"
    }
  }
}

# Every version is copied, with a role of the bucket's own, which the module makes.
flow {
  from    = ["s3"]
  to      = ["s3"]
  default = "write"
  across  = ["account", "region"]

  actions {
    write = ["s3:GetObjectVersionAcl", "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging", "s3:GetReplicationConfiguration", "s3:ListBucket", "s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"]
  }

  key {
    write = ["kms:Encrypt", "kms:GenerateDataKey"]
    via   = "s3"
  }

  input "replicas" {
    on  = "from"
    key = zt.to.id
    value = {
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }

  # A copy in another account: bucket and key there must let the role of this one write.
  resource_statement {
    across    = ["account"]
    actions   = ["s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"]
    resources = ["${zt.to.arn}/*"]

    principals {
      type        = "AWS"
      identifiers = [zt.from.replication_role_arn]
    }
  }

  key_statement {
    across    = ["account"]
    actions   = ["kms:Encrypt", "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [zt.from.replication_role_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${zt.to.region}.amazonaws.com"]
    }
  }
}
