# Warehouses, catalogues, searches and models.

# A user of the warehouse for each role that asks; what it may see is said in the warehouse.
flow {
  from    = ["compute"]
  to      = ["redshift"]
  default = "read"

  actions {
    read     = ["redshift-serverless:GetCredentials"]
    write    = ["redshift-serverless:GetCredentials"]
    data_api = ["redshift-data:BatchExecuteStatement", "redshift-data:ExecuteStatement", "redshift-serverless:GetCredentials"]
  }

  network {
    protocol = "tcp"
    port     = "5439"
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "redshift-serverless" {
    type = "Interface"
  }
}

flow {
  from    = ["redshift"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:AbortMultipartUpload", "s3:PutObject"]
  }

  statement {
    only      = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt", "kms:GenerateDataKey"]
    via   = "s3"
  }

  endpoint "s3" {
    type = "Gateway"
  }
}

# Drawn in the direction of the data: the warehouse loads it.
flow {
  from     = ["s3"]
  to       = ["redshift"]
  default  = "read"
  reversed = true

  actions {
    read = ["s3:GetObject", "s3:ListBucket"]
  }

  statement {
    only      = ["s3:GetObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "s3"
  }

  endpoint "s3" {
    type = "Gateway"
  }
}

# A materialised view over the stream, whichever way the arrow goes: the warehouse asks for the records.
flow {
  from    = ["redshift"]
  to      = ["kinesis"]
  default = "read"

  actions {
    read = ["kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
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

flow {
  from     = ["kinesis"]
  to       = ["redshift"]
  default  = "read"
  reversed = true

  actions {
    read = ["kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
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

flow {
  from = ["firehose"]
  to   = ["redshift"]

  refuse {
    because = "the stream would reach the warehouse from addresses on the internet"
    instead = "Draw an arrow from the stream of records to the warehouse, or from Firehose to a bucket that the warehouse loads."
  }
}

# Each request is signed. The domain's policy names the role; which indices it may use is said by a role of the domain.
flow {
  from    = ["compute"]
  to      = ["opensearch"]
  default = "both"

  actions {
    read  = ["es:ESHttpGet", "es:ESHttpHead", "es:ESHttpPost"]
    write = ["es:ESHttpDelete", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut"]
  }

  network {
    protocol = "tcp"
    port     = "443"
  }

  statement {
    resources = ["${zt.to.arn}/*"]
  }

  resource_statement {
    resources = ["${zt.to.arn}/*"]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }
  }
}

flow {
  from = ["firehose"]
  to   = ["opensearch"]

  refuse {
    because = "a stream that writes to a search needs network interfaces of its own in the VPC"
    instead = "Draw a function between that reads the records and writes to the domain."
  }
}

flow {
  from = ["s3", "dynamodb"]
  to   = ["opensearch"]

  refuse {
    because = "neither writes to a search by itself"
    instead = "Draw a function between that is told of changes and writes to the domain."
  }
}

flow {
  from = ["opensearch"]
  to   = ["compute", "people", "alb"]

  refuse {
    because = "a search opens no connections"
    instead = "Turn the arrow round: the service asks the domain."
  }
}

# The named models, and those only through the guardrail.
flow {
  from    = ["compute"]
  to      = ["bedrock"]
  default = "write"

  actions {
    read  = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    write = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
  }

  statement {
    resources = zt.to.model_arns

    condition {
      test     = "StringEquals"
      variable = "bedrock:GuardrailIdentifier"
      values   = [zt.to.versioned_arn]
    }
  }

  statement {
    actions   = ["bedrock:ApplyGuardrail"]
    resources = [zt.to.arn]
  }

  endpoint "bedrock-runtime" {
    type = "Interface"
  }
}

flow {
  from    = ["sfn"]
  to      = ["bedrock"]
  default = "write"

  actions {
    write = ["bedrock:InvokeModel"]
  }

  statement {
    resources = zt.to.model_arns

    condition {
      test     = "StringEquals"
      variable = "bedrock:GuardrailIdentifier"
      values   = [zt.to.versioned_arn]
    }
  }

  statement {
    actions   = ["bedrock:ApplyGuardrail"]
    resources = [zt.to.arn]
  }
}

flow {
  from = ["people", "saas"]
  to   = ["bedrock"]

  refuse {
    because = "people must not call this service with the stack's permissions"
    instead = "Draw an API with a service between."
  }
}

# Reading tables takes the catalogue and the database as well; starting is for the one job or crawler.
flow {
  from    = ["compute", "sfn"]
  to      = ["glue"]
  default = "read"

  actions {
    read  = ["glue:GetDatabase", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"]
    write = ["glue:BatchStopJobRun", "glue:GetJobRun", "glue:GetJobRuns", "glue:StartJobRun"]
    crawl = ["glue:GetCrawler", "glue:StartCrawler"]
  }

  statement {
    only      = ["glue:GetDatabase", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"]
    resources = zt.to.catalog_arns
  }

  statement {
    only      = ["glue:BatchStopJobRun", "glue:GetJobRun", "glue:GetJobRuns", "glue:StartJobRun"]
    resources = [zt.to.job_arn]
  }

  statement {
    only      = ["glue:GetCrawler", "glue:StartCrawler"]
    resources = [zt.to.crawler_arn]
  }

  endpoint "glue" {
    type = "Interface"
  }
}

# The warehouse reads tables of the catalogue.
flow {
  from    = ["redshift"]
  to      = ["glue"]
  default = "read"

  actions {
    read = ["glue:GetDatabase", "glue:GetDatabases", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"]
  }

  statement {
    resources = zt.to.catalog_arns
  }

  endpoint "glue" {
    type = "Interface"
  }
}

# The job reads and writes what the arrow says.
flow {
  from     = ["s3"]
  to       = ["glue"]
  default  = "read"
  reversed = true

  actions {
    read = ["s3:GetObject", "s3:ListBucket"]
  }

  statement {
    only      = ["s3:GetObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "s3"
  }
}

flow {
  from    = ["glue"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:ListBucket"]
    write = ["s3:DeleteObject", "s3:PutObject"]
  }

  statement {
    only      = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["${zt.to.arn}/*"]
  }

  statement {
    only      = ["s3:ListBucket"]
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt", "kms:GenerateDataKey"]
    via   = "s3"
  }
}

flow {
  from    = ["glue"]
  to      = ["dynamodb"]
  default = "read"

  actions {
    read  = ["dynamodb:DescribeTable", "dynamodb:Scan"]
    write = ["dynamodb:BatchWriteItem"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt"]
    via   = "dynamodb"
  }
}

flow {
  from     = ["dynamodb"]
  to       = ["glue"]
  default  = "read"
  reversed = true

  actions {
    read = ["dynamodb:DescribeTable", "dynamodb:Scan"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt"]
    via  = "dynamodb"
  }
}

flow {
  from = ["glue"]
  to   = ["rds", "rds_mysql", "rds_mariadb", "aurora", "redshift", "docdb"]

  refuse {
    because = "a job that speaks to a database in a VPC needs a connection with a secret of its own"
    instead = "Draw a task or function between that copies the data to a bucket."
  }
}

flow {
  from = ["eventbridge"]
  to   = ["glue"]

  refuse {
    because = "an event starts a workflow, of which this catalogue has none"
    instead = "Draw a state machine between that starts the job."
  }
}

# Questions in that workgroup. What they may read is what else the asker's arrows say: the catalogue, the bucket.
flow {
  from    = ["compute", "sfn"]
  to      = ["athena"]
  default = "read"

  actions {
    read = ["athena:GetQueryExecution", "athena:GetQueryResults", "athena:GetQueryResultsStream", "athena:GetWorkGroup", "athena:StartQueryExecution", "athena:StopQueryExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read = ["kms:Decrypt", "kms:GenerateDataKey"]
    via  = "athena"
  }

  endpoint "athena" {
    type = "Interface"
  }
}

flow {
  from = ["athena"]
  to   = ["s3", "glue"]

  refuse {
    because = "Athena reads with the permissions of whoever asks"
    instead = "Draw the arrow from the service that asks."
  }
}

flow {
  from = ["s3", "glue"]
  to   = ["athena"]

  refuse {
    because = "Athena reads with the permissions of whoever asks"
    instead = "Draw an arrow to the bucket and the catalogue from the service that asks."
  }
}

flow {
  from = ["people", "saas"]
  to   = ["glue", "athena"]

  refuse {
    because = "people must not call this service with the stack's permissions"
    instead = "Draw an API with a service between, or let them sign in through Identity Center."
  }
}

flow {
  from = ["s3"]
  to   = ["bedrock"]

  refuse {
    because = "a model reads nothing by itself"
    instead = "Draw a service between that reads the bucket and asks the model."
  }
}
