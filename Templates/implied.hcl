# Access that belongs to running something: nobody draws it, and it is no gap.

# What every workload may do, also on every resource, since these admit no other or only reach its own.
actions = [
  "cloudwatch:PutMetricData",
  "dynamodb:ListStreams",
  "ec2messages:AcknowledgeMessage",
  "ec2messages:DeleteMessage",
  "ec2messages:FailMessage",
  "ec2messages:GetEndpoint",
  "ec2messages:GetMessages",
  "ec2messages:SendReply",
  "kinesis:ListStreams",
  "logs:CreateLogGroup",
  "logs:CreateLogStream",
  "logs:DescribeLogGroups",
  "logs:DescribeLogStreams",
  "logs:PutLogEvents",
  "ssm:UpdateInstanceInformation",
  "ssmmessages:CreateControlChannel",
  "ssmmessages:CreateDataChannel",
  "ssmmessages:OpenControlChannel",
  "ssmmessages:OpenDataChannel",
  "sts:GetCallerIdentity",
  "xray:GetSamplingRules",
  "xray:GetSamplingStatisticSummaries",
  "xray:GetSamplingTargets",
  "xray:PutTelemetryRecords",
  "xray:PutTraceSegments",
]

# What everybody may do with what is their own: resources whose ARN holds the caller's own name.
own_resources = ["$${aws:userid}", "$${aws:username}"]
own_actions   = ["ssm:ResumeSession", "ssm:TerminateSession", "ssmmessages:OpenDataChannel"]

# What the service needs to start a workload: its image, its secrets, its network interfaces.
service_actions = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DescribeSecurityGroups",
  "ec2:DescribeSubnets",
  "ec2:DescribeVpcs",
  "ec2:UnassignPrivateIpAddresses",
  "ecr:BatchCheckLayerAvailability",
  "ecr:BatchGetImage",
  "ecr:GetAuthorizationToken",
  "ecr:GetDownloadUrlForLayer",
  "kms:Decrypt",
  "logs:FilterLogEvents",
  "logs:GetLogEvents",
  "logs:PutRetentionPolicy",
]

# What an arrow to a resource needs of the key that encrypts it, where its contract leaves that to the modules.
key_actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]

# Name servers and clocks.
egress = ["tcp/53", "udp/53", "udp/123"]

# Doors to the services of AWS: what may pass is up to their policies and to the caller's own.
gateways = ["aws_vpc_endpoint"]

# Services that deliver logs to a resource, keep it or start what it encrypts, whoever owns it; also by their linked roles.
services = [
  "autoscaling.amazonaws.com",
  "backup.amazonaws.com",
  "config.amazonaws.com",
  "delivery.logs.amazonaws.com",
  "logdelivery.elasticloadbalancing.amazonaws.com",
  "logging.s3.amazonaws.com",
]
