# What alarms and dashboards show: the usual metrics of each kind, whichever way the line leads.

flow {
  from    = ["lambda"]
  to      = ["cloudwatch"]
  default = "write"

  actions {
    read  = ["cloudwatch:GetMetricData"]
    write = ["cloudwatch:PutMetricData"]
  }

  # Metrics know no resource, but the name under which a workload may write them.
  statement {
    only      = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = [zt.from.full_name]
    }
  }

  statement {
    only      = ["cloudwatch:GetMetricData"]
    resources = ["*"]
  }

  endpoint "monitoring" {
    type = "Interface"
  }

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/Lambda"
      dimensions = { FunctionName = zt.from.output.name }
      metrics = [
        { name = "Errors" },
        { name = "Throttles" },
      ]
    }
  }
}

flow {
  from    = ["ec2"]
  to      = ["cloudwatch"]
  default = "write"

  actions {
    read  = ["cloudwatch:GetMetricData"]
    write = ["cloudwatch:PutMetricData"]
  }

  # Metrics know no resource, but the name under which a workload may write them.
  statement {
    only      = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = [zt.from.full_name]
    }
  }

  statement {
    only      = ["cloudwatch:GetMetricData"]
    resources = ["*"]
  }

  endpoint "monitoring" {
    type = "Interface"
  }

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/EC2"
      dimensions = { InstanceId = zt.from.output.id }
      metrics = [
        { name = "StatusCheckFailed", statistic = "Maximum", periods = 2 },
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["ec2"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/EC2"
      dimensions = { InstanceId = zt.to.output.id }
      metrics = [
        { name = "StatusCheckFailed", statistic = "Maximum", periods = 2 },
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["asg"]
  to      = ["cloudwatch"]
  default = "write"

  actions {
    read  = ["cloudwatch:GetMetricData"]
    write = ["cloudwatch:PutMetricData"]
  }

  # Metrics know no resource, but the name under which a workload may write them.
  statement {
    only      = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = [zt.from.full_name]
    }
  }

  statement {
    only      = ["cloudwatch:GetMetricData"]
    resources = ["*"]
  }

  endpoint "monitoring" {
    type = "Interface"
  }

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/EC2"
      dimensions = { AutoScalingGroupName = zt.from.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["asg"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/EC2"
      dimensions = { AutoScalingGroupName = zt.to.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["fargate", "ecs"]
  to      = ["cloudwatch"]
  default = "write"

  actions {
    read  = ["cloudwatch:GetMetricData"]
    write = ["cloudwatch:PutMetricData"]
  }

  # Metrics know no resource, but the name under which a workload may write them.
  statement {
    only      = ["cloudwatch:PutMetricData"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "cloudwatch:namespace"
      values   = [zt.from.full_name]
    }
  }

  statement {
    only      = ["cloudwatch:GetMetricData"]
    resources = ["*"]
  }

  endpoint "monitoring" {
    type = "Interface"
  }

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/ECS"
      dimensions = { ClusterName = zt.from.output.name, ServiceName = zt.from.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "MemoryUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["fargate", "ecs"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/ECS"
      dimensions = { ClusterName = zt.to.output.name, ServiceName = zt.to.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "MemoryUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["rds", "rds_mysql", "rds_mariadb"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/RDS"
      dimensions = { DBInstanceIdentifier = zt.from.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "ReadLatency", statistic = "Average", periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["rds", "rds_mysql", "rds_mariadb"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/RDS"
      dimensions = { DBInstanceIdentifier = zt.to.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "ReadLatency", statistic = "Average", periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["aurora"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/RDS"
      dimensions = { DBClusterIdentifier = zt.from.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["aurora"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/RDS"
      dimensions = { DBClusterIdentifier = zt.to.output.name }
      metrics = [
        { name = "CPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["dynamodb"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/DynamoDB"
      dimensions = { TableName = zt.from.output.name }
      metrics = [
        { name = "ReadThrottleEvents" },
        { name = "WriteThrottleEvents" },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["dynamodb"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/DynamoDB"
      dimensions = { TableName = zt.to.output.name }
      metrics = [
        { name = "ReadThrottleEvents" },
        { name = "WriteThrottleEvents" },
      ]
    }
  }
}

flow {
  from    = ["elasticache"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/ElastiCache"
      dimensions = { ReplicationGroupId = zt.from.output.id }
      metrics = [
        { name = "EngineCPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "DatabaseMemoryUsagePercentage", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["elasticache"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/ElastiCache"
      dimensions = { ReplicationGroupId = zt.to.output.id }
      metrics = [
        { name = "EngineCPUUtilization", statistic = "Average", threshold = 80, periods = 3 },
        { name = "DatabaseMemoryUsagePercentage", statistic = "Average", threshold = 80, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["efs"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/EFS"
      dimensions = { FileSystemId = zt.from.output.id }
      metrics = [
        { name = "PercentIOLimit", statistic = "Average", threshold = 95, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["efs"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/EFS"
      dimensions = { FileSystemId = zt.to.output.id }
      metrics = [
        { name = "PercentIOLimit", statistic = "Average", threshold = 95, periods = 3 },
      ]
    }
  }
}

flow {
  from    = ["sqs"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/SQS"
      dimensions = { QueueName = zt.from.output.name }
      metrics = [
        { name = "ApproximateAgeOfOldestMessage", statistic = "Maximum", threshold = 3600 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["sqs"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/SQS"
      dimensions = { QueueName = zt.to.output.name }
      metrics = [
        { name = "ApproximateAgeOfOldestMessage", statistic = "Maximum", threshold = 3600 },
      ]
    }
  }
}

flow {
  from    = ["sns"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/SNS"
      dimensions = { TopicName = zt.from.output.name }
      metrics = [
        { name = "NumberOfNotificationsFailed" },
      ]
    }
  }
}

flow {
  from    = ["kinesis"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/Kinesis"
      dimensions = { StreamName = zt.from.output.name }
      metrics = [
        { name = "GetRecords.IteratorAgeMilliseconds", statistic = "Maximum", threshold = 3600000 },
        { name = "WriteProvisionedThroughputExceeded" },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["kinesis"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/Kinesis"
      dimensions = { StreamName = zt.to.output.name }
      metrics = [
        { name = "GetRecords.IteratorAgeMilliseconds", statistic = "Maximum", threshold = 3600000 },
        { name = "WriteProvisionedThroughputExceeded" },
      ]
    }
  }
}

flow {
  from    = ["firehose"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/Firehose"
      dimensions = { DeliveryStreamName = zt.from.output.name }
      metrics = [
        { name = "DeliveryToS3.DataFreshness", statistic = "Maximum", threshold = 3600 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["firehose"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/Firehose"
      dimensions = { DeliveryStreamName = zt.to.output.name }
      metrics = [
        { name = "DeliveryToS3.DataFreshness", statistic = "Maximum", threshold = 3600 },
      ]
    }
  }
}

flow {
  from    = ["sfn"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/States"
      dimensions = { StateMachineArn = zt.from.arn }
      metrics = [
        { name = "ExecutionsFailed" },
        { name = "ExecutionsTimedOut" },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["sfn"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/States"
      dimensions = { StateMachineArn = zt.to.arn }
      metrics = [
        { name = "ExecutionsFailed" },
        { name = "ExecutionsTimedOut" },
      ]
    }
  }
}

flow {
  from    = ["alb"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/ApplicationELB"
      dimensions = { LoadBalancer = zt.from.arn_suffix }
      metrics = [
        { name = "HTTPCode_Target_5XX_Count", threshold = 5 },
        { name = "HTTPCode_ELB_5XX_Count", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["alb"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/ApplicationELB"
      dimensions = { LoadBalancer = zt.to.arn_suffix }
      metrics = [
        { name = "HTTPCode_Target_5XX_Count", threshold = 5 },
        { name = "HTTPCode_ELB_5XX_Count", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["nlb"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/NetworkELB"
      dimensions = { LoadBalancer = zt.from.arn_suffix }
      metrics = [
        { name = "TCP_Target_Reset_Count", threshold = 100 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["nlb"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/NetworkELB"
      dimensions = { LoadBalancer = zt.to.arn_suffix }
      metrics = [
        { name = "TCP_Target_Reset_Count", threshold = 100 },
      ]
    }
  }
}

flow {
  from    = ["apigw_http"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/ApiGateway"
      dimensions = { ApiId = zt.from.output.id }
      metrics = [
        { name = "5xx", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["apigw_http"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/ApiGateway"
      dimensions = { ApiId = zt.to.output.id }
      metrics = [
        { name = "5xx", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["apigw_rest"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/ApiGateway"
      dimensions = { ApiName = zt.from.output.name }
      metrics = [
        { name = "5XXError", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["cloudwatch"]
  to      = ["apigw_rest"]
  default = "read"

  input "watched" {
    on  = "from"
    key = zt.to.id
    value = {
      namespace  = "AWS/ApiGateway"
      dimensions = { ApiName = zt.to.output.name }
      metrics = [
        { name = "5XXError", threshold = 5 },
      ]
    }
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["cloudwatch"]
  default = "write"

  input "watched" {
    on  = "to"
    key = zt.from.id
    value = {
      namespace  = "AWS/Events"
      dimensions = { EventBusName = zt.from.output.name }
      metrics = [
        { name = "FailedInvocations" },
      ]
    }
  }
}

# Alarms tell a topic.
flow {
  from    = ["cloudwatch"]
  to      = ["sns"]
  default = "write"

  resource_statement {
    actions   = ["sns:Publish"]
    resources = [zt.to.arn]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = [zt.from.alarm_arn_pattern]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  key_statement {
    actions   = ["kms:GenerateDataKey", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = [zt.from.service_principal]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = [zt.from.alarm_arn_pattern]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  input "notified" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.arn
  }
}

# Alarms call a function.
flow {
  from    = ["cloudwatch"]
  to      = ["lambda"]
  default = "write"

  input "functions" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.output.name
  }

  input "notified" {
    on    = "from"
    key   = zt.to.id
    value = zt.to.arn
  }
}
