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
