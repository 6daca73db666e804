# An API that knows its callers, limits them and writes down what they did. What answers is named, route by route.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups = ["/aws/apigateway/${local.name}"]
  proxies    = { for key, route in var.routes : key => route if contains(["lambda", "balancer"], route.type) }
  services   = { for key, route in var.routes : key => route if !contains(["lambda", "balancer"], route.type) }
  linked     = anytrue([for route in values(var.routes) : route.type == "balancer"])
  paths      = { for key in keys(var.routes) : key => "/${replace(key, "_", "-")}" }

  # Whoever answers alone takes everything; of several each takes what begins with its name.
  route_keys = {
    for key, route in var.routes : key => (
      length(route.paths) > 0 ? [for path in route.paths : "ANY ${path}"] :
      contains(keys(local.services), key) ? ["POST ${local.paths[key]}"] :
      length(local.proxies) == 1 ? ["$default"] : ["ANY ${local.paths[key]}", "ANY ${local.paths[key]}/{proxy+}"]
    )
  }
  routes = merge({}, [for key, names in local.route_keys : { for name in names : name => key }]...)

  # How an integration with a service is spelt.
  subtypes = {
    sqs         = "SQS-SendMessage"
    eventbridge = "EventBridge-PutEvents"
    kinesis     = "Kinesis-PutRecord"
    sfn         = "StepFunctions-StartExecution"
  }
  parameters = {
    for key, route in local.services : key => {
      sqs         = { QueueUrl = route.uri, MessageBody = "$request.body" }
      eventbridge = { EventBusName = route.uri, Source = local.name, DetailType = key, Detail = "$request.body" }
      kinesis     = { StreamName = route.uri, PartitionKey = "$context.requestId", Data = "$request.body" }
      sfn         = { StateMachineArn = route.uri, Input = "$request.body" }
    }[route.type]
  }
}

resource "aws_apigatewayv2_api" "this" {
  name                         = local.name
  description                  = "API ${local.name}"
  protocol_type                = "HTTP"
  disable_execute_api_endpoint = var.domain_name != null

  dynamic "cors_configuration" {
    for_each = length(var.allowed_origins) > 0 ? [1] : []

    content {
      allow_origins = var.allowed_origins
      allow_methods = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"]
      allow_headers = ["authorization", "content-type"]
      max_age       = 300
    }
  }

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_apigatewayv2_authorizer" "this" {
  count = var.authorizer.type == "IAM" ? 0 : 1

  api_id           = aws_apigatewayv2_api.this.id
  name             = var.authorizer.type == "JWT" ? "tokens" : "function"
  authorizer_type  = var.authorizer.type == "JWT" ? "JWT" : "REQUEST"
  identity_sources = ["$request.header.Authorization"]

  # The function says yes or no, and is asked every time.
  authorizer_uri                    = var.authorizer.type == "LAMBDA" ? var.authorizer.uri : null
  authorizer_payload_format_version = var.authorizer.type == "LAMBDA" ? "2.0" : null
  enable_simple_responses           = var.authorizer.type == "LAMBDA" ? true : null
  authorizer_result_ttl_in_seconds  = var.authorizer.type == "LAMBDA" ? 0 : null

  dynamic "jwt_configuration" {
    for_each = var.authorizer.type == "JWT" ? [1] : []

    content {
      issuer   = var.authorizer.issuer
      audience = var.authorizer.audience
    }
  }
}

resource "aws_apigatewayv2_integration" "proxy" {
  for_each = local.proxies

  api_id                 = aws_apigatewayv2_api.this.id
  description            = each.key
  integration_type       = each.value.type == "lambda" ? "AWS_PROXY" : "HTTP_PROXY"
  integration_uri        = each.value.uri
  integration_method     = each.value.type == "lambda" ? "POST" : "ANY"
  payload_format_version = each.value.type == "lambda" ? "2.0" : "1.0"
  connection_type        = each.value.type == "lambda" ? "INTERNET" : "VPC_LINK"
  connection_id          = each.value.type == "lambda" ? null : aws_apigatewayv2_vpc_link.this[0].id
  timeout_milliseconds   = 29000

  dynamic "tls_config" {
    for_each = each.value.type == "balancer" ? [1] : []

    content {
      server_name_to_verify = var.server_name
    }
  }
}

resource "aws_apigatewayv2_integration" "service" {
  for_each = local.services

  api_id                 = aws_apigatewayv2_api.this.id
  description            = each.key
  integration_type       = "AWS_PROXY"
  integration_subtype    = local.subtypes[each.value.type]
  credentials_arn        = aws_iam_role.this[0].arn
  payload_format_version = "1.0"
  request_parameters     = local.parameters[each.key]
  timeout_milliseconds   = 29000
}

resource "aws_apigatewayv2_route" "this" {
  for_each = local.routes

  api_id               = aws_apigatewayv2_api.this.id
  route_key            = each.key
  target               = "integrations/${contains(keys(local.proxies), each.value) ? aws_apigatewayv2_integration.proxy[each.value].id : aws_apigatewayv2_integration.service[each.value].id}"
  authorization_type   = var.authorizer.type == "LAMBDA" ? "CUSTOM" : var.authorizer.type == "IAM" ? "AWS_IAM" : "JWT"
  authorizer_id        = one(aws_apigatewayv2_authorizer.this[*].id)
  authorization_scopes = var.authorizer.type == "JWT" ? var.authorizer.scopes : null
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_apigatewayv2_stage" "this" {
  api_id      = aws_apigatewayv2_api.this.id
  name        = "$default"
  auto_deploy = true

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.this.arn
    format = jsonencode({
      requestId        = "$context.requestId"
      requestTime      = "$context.requestTime"
      sourceIp         = "$context.identity.sourceIp"
      caller           = "$context.identity.caller"
      subject          = "$context.authorizer.claims.sub"
      httpMethod       = "$context.httpMethod"
      path             = "$context.path"
      protocol         = "$context.protocol"
      status           = "$context.status"
      responseLength   = "$context.responseLength"
      integrationError = "$context.integrationErrorMessage"
    })
  }

  default_route_settings {
    detailed_metrics_enabled = true
    throttling_rate_limit    = var.throttling_rate
    throttling_burst_limit   = var.throttling_burst
  }

  tags = merge(var.tags, { Name = local.name })
}

# The way into the VPC, only when an arrow leads to a load balancer there.
resource "aws_security_group" "link" {
  count = local.linked ? 1 : 0

  name_prefix = "${local.name}-"
  description = "API ${local.name} in the VPC; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_apigatewayv2_vpc_link" "this" {
  count = local.linked ? 1 : 0

  name               = local.name
  subnet_ids         = var.subnet_ids
  security_group_ids = [aws_security_group.link[0].id]

  tags = merge(var.tags, { Name = local.name })
}
