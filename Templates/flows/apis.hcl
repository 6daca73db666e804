# The front doors that are APIs, and what stands behind them.

flow {
  from    = ["people", "saas"]
  to      = ["apigw_rest", "apigw_http"]
  default = "connect"
  exposes = true
}

# The API has a name of its own, and still asks who is calling.
flow {
  from    = ["cloudfront"]
  to      = ["apigw_rest", "apigw_http"]
  default = "connect"
  exposes = true

  input "origins" {
    on  = "from"
    key = zt.to.id
    value = {
      type        = "https"
      domain_name = zt.to.host_name
    }
  }
}

flow {
  from    = ["route53"]
  to      = ["apigw_rest", "apigw_http"]
  default = "read"
  attach  = true
  exposes = true

  input "records" {
    on  = "from"
    key = zt.to.id
    value = {
      name           = zt.to.host_name
      target_name    = zt.to.target_name
      target_zone_id = zt.to.target_zone_id
    }
  }
}

# The function admits this route of this API.
# `authenticate` makes it the function that knows the callers.
flow {
  from    = ["apigw_rest", "apigw_http"]
  to      = ["lambda"]
  default = "write"

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.source_arns[zt.to.id]
    }
    verbs = ["write"]
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "lambda"
      uri  = zt.to.invoke_arn
    }
    verbs = ["write"]
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.authorizer_source_arn
    }
    verbs = ["authenticate"]
  }

  input "authorizer" {
    on = "from"
    value = {
      type = "LAMBDA"
      uri  = zt.to.invoke_arn
    }
    plain = true
    verbs = ["authenticate"]
  }
}

# Through a VPC link whose security group the load balancer admits.
flow {
  from    = ["apigw_http"]
  to      = ["alb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "balancer"
      uri  = zt.to.listener_arn
    }
  }

  input "vpc_id" {
    on    = "from"
    value = zt.to.vpc_id
    plain = true
  }

  input "subnet_ids" {
    on    = "from"
    value = zt.to.subnet_ids
    plain = true
  }

  input "server_name" {
    on    = "from"
    value = var.domain_name
    plain = true
  }
}

# An HTTP API knows a network load balancer by the listener of one port: the arrow must say it.
flow {
  from    = ["apigw_http"]
  to      = ["nlb"]
  default = "connect"

  network {
    protocol = "tcp"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "balancer"
      uri  = try(zt.to.listener_arns_by_port["${zt.flow.port}"], zt.to.arn)
    }
  }

  input "vpc_id" {
    on    = "from"
    value = zt.to.vpc_id
    plain = true
  }

  input "subnet_ids" {
    on    = "from"
    value = zt.to.subnet_ids
    plain = true
  }

  input "server_name" {
    on    = "from"
    value = var.domain_name
    plain = true
  }
}

flow {
  from    = ["apigw_rest"]
  to      = ["alb", "nlb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "balancer"
      uri  = zt.to.arn
    }
  }

  input "vpc_id" {
    on    = "from"
    value = zt.to.vpc_id
    plain = true
  }

  input "subnet_ids" {
    on    = "from"
    value = zt.to.subnet_ids
    plain = true
  }

  input "server_name" {
    on    = "from"
    value = var.domain_name
    plain = true
  }
}

flow {
  from = ["apigw_rest", "apigw_http"]
  to   = ["vpc_compute"]

  refuse {
    because = "an API reaches into a VPC only through a load balancer"
    instead = "Draw an internal load balancer between."
  }
}

flow {
  from = ["apigw_rest", "apigw_http"]
  to   = ["rds", "rds_mysql", "rds_mariadb", "aurora", "elasticache", "efs", "secretsmanager", "ssm"]

  refuse {
    because = "an API that speaks to data directly would hand every caller the same permission"
    instead = "Draw a function between."
  }
}

flow {
  from = ["apigw_http"]
  to   = ["dynamodb", "s3"]

  refuse {
    because = "an HTTP API cannot read or write items and objects"
    instead = "Draw a REST API, or a function between."
  }
}

# One item by its key: GET reads it, POST writes the one that was sent. The table's own attributes are in the request.
flow {
  from    = ["apigw_rest"]
  to      = ["dynamodb"]
  default = "read"

  actions {
    read  = ["dynamodb:GetItem"]
    write = ["dynamodb:PutItem"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt"]
    via   = "dynamodb"
  }

  input "routes" {
    on  = "from"
    key = "${zt.to.id}_read"
    value = {
      type = "dynamodb_read"
      uri  = zt.to.output.name
      key  = zt.to.hash_key_name
    }
    verbs = ["read"]
  }

  input "routes" {
    on  = "from"
    key = "${zt.to.id}_write"
    value = {
      type = "dynamodb_write"
      uri  = zt.to.output.name
      key  = zt.to.hash_key_name
    }
    verbs = ["write"]
  }
}

# One object by its name: GET reads it, PUT writes it.
flow {
  from    = ["apigw_rest"]
  to      = ["s3"]
  default = "read"

  actions {
    read  = ["s3:GetObject"]
    write = ["s3:PutObject"]
  }

  statement {
    resources = ["${zt.to.arn}/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:GenerateDataKey"]
    via   = "s3"
  }

  input "routes" {
    on  = "from"
    key = "${zt.to.id}_read"
    value = {
      type = "s3_read"
      uri  = zt.to.output.name
    }
    verbs = ["read"]
  }

  input "routes" {
    on  = "from"
    key = "${zt.to.id}_write"
    value = {
      type = "s3_write"
      uri  = zt.to.output.name
    }
    verbs = ["write"]
  }
}

flow {
  from    = ["apigw_http"]
  to      = ["sqs"]
  default = "write"

  actions {
    write = ["sqs:SendMessage"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sqs"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sqs"
      uri  = zt.to.url
    }
  }
}

flow {
  from    = ["apigw_rest"]
  to      = ["sqs"]
  default = "write"

  actions {
    write = ["sqs:SendMessage"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "sqs"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sqs"
      uri  = "${zt.to.account_id}/${zt.to.output.name}"
    }
  }
}

flow {
  from    = ["apigw_rest"]
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

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sns"
      uri  = zt.to.arn
    }
  }
}

flow {
  from = ["apigw_http"]
  to   = ["sns"]

  refuse {
    because = "an HTTP API cannot publish to a topic"
    instead = "Draw a function between, or a REST API."
  }
}

flow {
  from    = ["apigw_rest", "apigw_http"]
  to      = ["eventbridge"]
  default = "write"

  actions {
    write = ["events:PutEvents"]
  }

  statement {
    resources = [zt.to.arn]
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "eventbridge"
      uri  = zt.to.output.name
    }
  }
}

flow {
  from    = ["apigw_rest", "apigw_http"]
  to      = ["kinesis"]
  default = "write"

  actions {
    write = ["kinesis:PutRecord"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey"]
    via   = "kinesis"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "kinesis"
      uri  = zt.to.output.name
    }
  }
}

flow {
  from    = ["apigw_rest", "apigw_http"]
  to      = ["sfn"]
  default = "write"

  actions {
    write = ["states:StartExecution"]
  }

  statement {
    resources = [zt.to.arn]
  }

  key {
    write = ["kms:GenerateDataKey", "kms:Decrypt"]
    via   = "states"
  }

  input "routes" {
    on  = "from"
    key = zt.to.id
    value = {
      type = "sfn"
      uri  = zt.to.arn
    }
  }
}

# Callers bring a token of that user pool, whichever way the arrow goes.
flow {
  from    = ["apigw_http"]
  to      = ["cognito"]
  default = "read"
  attach  = true

  input "authorizer" {
    on = "from"
    value = {
      type     = "JWT"
      issuer   = zt.to.issuer
      audience = [zt.to.client_id]
    }
    plain = true
  }
}

flow {
  from    = ["cognito"]
  to      = ["apigw_http"]
  default = "read"
  attach  = true

  input "authorizer" {
    on = "to"
    value = {
      type     = "JWT"
      issuer   = zt.from.issuer
      audience = [zt.from.client_id]
    }
    plain = true
  }
}

flow {
  from    = ["apigw_rest"]
  to      = ["cognito"]
  default = "read"
  attach  = true

  input "authorizer" {
    on = "from"
    value = {
      type           = "COGNITO"
      user_pool_arns = [zt.to.arn]
    }
    plain = true
  }
}

flow {
  from    = ["cognito"]
  to      = ["apigw_rest"]
  default = "read"
  attach  = true

  input "authorizer" {
    on = "to"
    value = {
      type           = "COGNITO"
      user_pool_arns = [zt.from.arn]
    }
    plain = true
  }
}

flow {
  from    = ["people", "saas"]
  to      = ["cognito"]
  default = "connect"
  exposes = true
}

flow {
  from    = ["compute"]
  to      = ["cognito"]
  default = "read"

  actions {
    read  = ["cognito-idp:AdminGetUser", "cognito-idp:ListUsers"]
    write = ["cognito-idp:AdminCreateUser", "cognito-idp:AdminDisableUser", "cognito-idp:AdminUpdateUserAttributes"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "cognito-idp" {
    type = "Interface"
  }
}

# Both sides say so: the role of the caller, and the policy of the private API.
flow {
  from    = ["compute"]
  to      = ["apigw_rest"]
  default = "write"

  actions {
    write = ["execute-api:Invoke"]
  }

  statement {
    resources = ["${zt.to.invocable_arn}/*"]
  }

  resource_statement {
    resources = ["${zt.to.execution_arn}/*"]

    principals {
      type        = "AWS"
      identifiers = [zt.from.role_arn]
    }
  }

  endpoint "execute-api" {
    type = "Interface"
  }
}

flow {
  from    = ["sfn"]
  to      = ["apigw_rest"]
  default = "write"
  exposes = true

  actions {
    write = ["execute-api:Invoke"]
  }

  statement {
    resources = ["${zt.to.invocable_arn}/*"]
  }
}

flow {
  from = ["compute"]
  to   = ["apigw_http"]

  refuse {
    because = "an HTTP API cannot be reached from inside the VPC"
    instead = "Draw a REST API, or the arrow to the service behind it."
  }
}

flow {
  from = ["apigw_http"]
  to   = ["waf"]

  refuse {
    because = "an HTTP API takes no web ACL"
    instead = "Draw CloudFront in front of it, or a REST API."
  }
}

flow {
  from = ["waf"]
  to   = ["apigw_http"]

  refuse {
    because = "an HTTP API takes no web ACL"
    instead = "Draw CloudFront in front of it, or a REST API."
  }
}

# The pool asks the function at the step that the arrow names; without a name, after somebody has confirmed who they are.
flow {
  from    = ["cognito"]
  to      = ["lambda"]
  default = "post_confirmation"

  actions {
    pre_sign_up          = []
    post_confirmation    = []
    pre_authentication   = []
    post_authentication  = []
    pre_token_generation = []
    custom_message       = []
    user_migration       = []
  }

  input "invokers" {
    on  = "to"
    key = zt.from.id
    value = {
      principal  = zt.from.service_principal
      source_arn = zt.from.arn
    }
  }

  input "triggers" {
    on    = "from"
    key   = "pre_sign_up"
    value = zt.to.arn
    verbs = ["pre_sign_up"]
  }

  input "triggers" {
    on    = "from"
    key   = "post_confirmation"
    value = zt.to.arn
    verbs = ["post_confirmation"]
  }

  input "triggers" {
    on    = "from"
    key   = "pre_authentication"
    value = zt.to.arn
    verbs = ["pre_authentication"]
  }

  input "triggers" {
    on    = "from"
    key   = "post_authentication"
    value = zt.to.arn
    verbs = ["post_authentication"]
  }

  input "triggers" {
    on    = "from"
    key   = "pre_token_generation"
    value = zt.to.arn
    verbs = ["pre_token_generation"]
  }

  input "triggers" {
    on    = "from"
    key   = "custom_message"
    value = zt.to.arn
    verbs = ["custom_message"]
  }

  input "triggers" {
    on    = "from"
    key   = "user_migration"
    value = zt.to.arn
    verbs = ["user_migration"]
  }
}

# People sign in at the load balancer before their request passes. It fetches their token from the pool's own page, which is on the
# internet: the load balancer stands there as well.
flow {
  from    = ["alb"]
  to      = ["cognito"]
  default = "authenticate"
  outside = true

  input "authenticator" {
    on = "from"
    value = {
      user_pool_arn       = zt.to.arn
      user_pool_client_id = zt.to.client_id
      user_pool_domain    = zt.to.domain
    }
    plain = true
  }

  input "server_side" {
    on    = "to"
    value = true
    plain = true
  }

  input "callback_urls" {
    on    = "to"
    value = ["https://${var.domain_name}/oauth2/idpresponse"]
    plain = true
  }

  block {
    resource "aws_vpc_security_group_egress_rule" "zt.name" {
      security_group_id = zt.from.security_group
      cidr_ipv4         = "0.0.0.0/0"
      description       = zt.flow.description
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
    }
  }
}
