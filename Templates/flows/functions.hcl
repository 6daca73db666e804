# Tables and functions.

flow {
  from    = ["compute"]
  to      = ["dynamodb"]
  default = "both"

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

  endpoint "dynamodb" {
    type = "Gateway"
  }
}

flow {
  from    = ["compute"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:InvokeFunction"]
  }

  statement {
    resources = [zt.to.arn, "${zt.to.arn}:*"]
  }

  endpoint "lambda" {
    type = "Interface"
  }
}

flow {
  from    = ["s3"]
  to      = ["lambda"]
  default = "write"

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.arn
    }
  }

  input "notifications" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "lambda"
      arn  = zt.to.invocable_arn
    }
  }
}

flow {
  from    = ["sns"]
  to      = ["lambda"]
  default = "write"

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.arn
    }
  }

  block {
    resource "aws_sns_topic_subscription" "zt.name" {
      topic_arn = zt.from.arn
      protocol  = "lambda"
      endpoint  = zt.to.invocable_arn
    }
  }
}

# Drawn in the direction of the messages: Lambda asks the queue for them, with the function's role, which the module gives what it takes.
flow {
  from     = ["sqs"]
  to       = ["lambda"]
  default  = "read"
  reversed = true

  actions {
    read = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"]
  }

  input "event_sources" {
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
  from     = ["dynamodb"]
  to       = ["lambda"]
  default  = "read"
  reversed = true

  actions {
    read = ["dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream"]
  }

  input "stream" {
    on    = "to"
    value = true
    plain = true
  }

  input "event_sources" {
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
  from = ["alb"]
  to   = ["lambda"]

  refuse {
    because = "the load balancer of this catalogue speaks to services in a VPC only"
    instead = "Draw an API in front of the function, or a service on Fargate behind the load balancer."
  }
}

flow {
  from = ["cloudfront"]
  to   = ["lambda"]

  refuse {
    because = "a function has no entry of its own"
    instead = "Draw an API between CloudFront and the function."
  }
}
