# Pipes: from one source to one target. The pipe's own module gives it what it takes.

flow {
  from     = ["sqs"]
  to       = ["pipes"]
  default  = "read"
  reversed = true

  actions {
    read = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
  }

  input "sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "sqs"
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }
}

flow {
  from     = ["kinesis"]
  to       = ["pipes"]
  default  = "read"
  reversed = true

  actions {
    read = ["kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"]
  }

  input "sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "kinesis"
      arn     = zt.to.arn
      key_arn = zt.to.key_arn
    }
  }
}

flow {
  from     = ["dynamodb"]
  to       = ["pipes"]
  default  = "read"
  reversed = true

  actions {
    read = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
  }

  input "stream" {
    on    = "to"
    value = true
    plain = true
  }

  input "sources" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "dynamodb"
      arn     = zt.to.stream_arn
      key_arn = zt.to.key_arn
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "lambda"
      arn     = zt.to.arn
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["sfn"]
  default = "write"

  actions {
    write = ["states:StartExecution"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service  = "states"
      arn      = zt.to.arn
      key_arn  = zt.to.key_arn
      encrypts = true
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "events"
      arn     = zt.to.arn
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["sqs"]
  default = "write"

  actions {
    write = ["sqs:SendMessage"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service  = "sqs"
      arn      = zt.to.arn
      key_arn  = zt.to.key_arn
      encrypts = true
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["sns"]
  default = "write"

  actions {
    write = ["sns:Publish"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service  = "sns"
      arn      = zt.to.arn
      key_arn  = zt.to.key_arn
      encrypts = true
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["kinesis"]
  default = "write"

  actions {
    write = ["kinesis:PutRecord", "kinesis:PutRecords"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service  = "kinesis"
      arn      = zt.to.arn
      key_arn  = zt.to.key_arn
      encrypts = true
    }
  }
}

flow {
  from    = ["pipes"]
  to      = ["firehose"]
  default = "write"

  actions {
    write = ["firehose:PutRecord", "firehose:PutRecordBatch"]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      service = "firehose"
      arn     = zt.to.arn
    }
  }
}
