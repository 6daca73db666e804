# An API that knows its callers, limits them and writes down what they did. What answers is named, route by route.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  stage      = "live"
  log_groups = ["/aws/apigateway/${local.name}", "API-Gateway-Execution-Logs_${aws_api_gateway_rest_api.this.id}/${local.stage}"]
  proxies    = { for key, route in var.routes : key => route if contains(["lambda", "balancer"], route.type) }
  services   = { for key, route in var.routes : key => route if !contains(["lambda", "balancer"], route.type) }
  items      = { for key, route in local.services : key => route if contains(["dynamodb_read", "s3_read", "s3_write"], route.type) }
  linked     = anytrue([for route in values(var.routes) : route.type == "balancer"])
  paths      = { for key in keys(var.routes) : key => replace(key, "_", "-") }

  # Whoever answers alone takes everything; of several each takes what begins with its name.
  alone = length(local.proxies) == 1
  named = { for key, route in var.routes : key => route if !(local.alone && contains(keys(local.proxies), key)) }

  # Every place that has a method: its resource, its method and who answers there.
  methods = merge(
    local.alone ? { for key in keys(local.proxies) : "root" => { key = key, resource = "root", method = "ANY", path = "/" } } : {},
    local.alone ? { for key in keys(local.proxies) : "root_proxy" => { key = key, resource = "root_proxy", method = "ANY", path = "/{proxy}" } } : {},
    { for key, route in local.named : key => { key = key, resource = key, method = contains(keys(local.services), key) ? "POST" : "ANY", path = "/${local.paths[key]}" } if !contains(keys(local.items), key) },
    { for key, route in local.items : key => { key = key, resource = "${key}_item", method = route.type == "s3_write" ? "PUT" : "GET", path = "/${local.paths[key]}/{item}" } },
    { for key, route in local.named : "${key}_proxy" => { key = key, resource = "${key}_proxy", method = "ANY", path = "/${local.paths[key]}/{proxy}" } if contains(keys(local.proxies), key) },
  )
  resources = merge(
    { root = aws_api_gateway_rest_api.this.root_resource_id },
    { for key, item in aws_api_gateway_resource.top : key => item.id },
    { for key, item in aws_api_gateway_resource.below : "${key}_proxy" => item.id },
    { for key, item in aws_api_gateway_resource.item : "${key}_item" => item.id },
  )
}

resource "aws_api_gateway_rest_api" "this" {
  name                         = local.name
  description                  = "API ${local.name}"
  api_key_source               = "HEADER"
  disable_execute_api_endpoint = var.domain_name != null

  endpoint_configuration {
    types = [var.internet_facing ? "REGIONAL" : "PRIVATE"]
  }

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_authorizer" "this" {
  count = var.authorizer.type == "IAM" ? 0 : 1

  rest_api_id     = aws_api_gateway_rest_api.this.id
  name            = var.authorizer.type == "COGNITO" ? "users" : "function"
  type            = var.authorizer.type == "COGNITO" ? "COGNITO_USER_POOLS" : "REQUEST"
  provider_arns   = var.authorizer.type == "COGNITO" ? var.authorizer.user_pool_arns : null
  identity_source = "method.request.header.Authorization"

  # The function is asked every time.
  authorizer_uri                   = var.authorizer.type == "LAMBDA" ? var.authorizer.uri : null
  authorizer_result_ttl_in_seconds = var.authorizer.type == "LAMBDA" ? 0 : null
}

resource "aws_api_gateway_request_validator" "this" {
  rest_api_id                 = aws_api_gateway_rest_api.this.id
  name                        = "everything"
  validate_request_body       = true
  validate_request_parameters = true
}

resource "aws_api_gateway_resource" "top" {
  for_each = local.named

  rest_api_id = aws_api_gateway_rest_api.this.id
  parent_id   = aws_api_gateway_rest_api.this.root_resource_id
  path_part   = local.paths[each.key]
}

resource "aws_api_gateway_resource" "below" {
  for_each = merge(
    { for key in keys(local.proxies) : "root" => aws_api_gateway_rest_api.this.root_resource_id if local.alone },
    { for key in keys(local.named) : key => aws_api_gateway_resource.top[key].id if contains(keys(local.proxies), key) },
  )

  rest_api_id = aws_api_gateway_rest_api.this.id
  parent_id   = each.value
  path_part   = "{proxy+}"
}

# One item or object by its name.
resource "aws_api_gateway_resource" "item" {
  for_each = local.items

  rest_api_id = aws_api_gateway_rest_api.this.id
  parent_id   = aws_api_gateway_resource.top[each.key].id
  path_part   = "{item}"
}

resource "aws_api_gateway_method" "this" {
  for_each = local.methods

  rest_api_id          = aws_api_gateway_rest_api.this.id
  resource_id          = local.resources[each.value.resource]
  http_method          = each.value.method
  authorization        = { IAM = "AWS_IAM", COGNITO = "COGNITO_USER_POOLS", LAMBDA = "CUSTOM" }[var.authorizer.type]
  authorizer_id        = one(aws_api_gateway_authorizer.this[*].id)
  authorization_scopes = var.authorizer.type == "COGNITO" ? var.authorizer.scopes : null
  request_validator_id = aws_api_gateway_request_validator.this.id
  request_parameters = endswith(each.value.path, "{proxy}") ? { "method.request.path.proxy" = true } : !endswith(each.value.path, "{item}") ? null : merge(
    { "method.request.path.item" = true },
    each.value.method == "PUT" ? { "method.request.header.Content-Type" = true } : {},
  )
}

resource "aws_api_gateway_client_certificate" "this" {
  description = "By which backends know ${local.name}"

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id

  triggers = {
    redeployment = sha256(jsonencode([
      local.methods,
      aws_api_gateway_method.this,
      aws_api_gateway_integration.proxy,
      aws_api_gateway_integration.service,
      data.aws_iam_policy_document.api.json,
    ]))
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [
    aws_api_gateway_integration_response.failure,
    aws_api_gateway_integration_response.service,
    aws_api_gateway_rest_api_policy.this,
  ]
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/apigateway/${local.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

# API Gateway would create this one without a key and keep the logs for ever.
resource "aws_cloudwatch_log_group" "execution" {
  name              = "API-Gateway-Execution-Logs_${aws_api_gateway_rest_api.this.id}/${local.stage}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_api_gateway_stage" "this" {
  rest_api_id           = aws_api_gateway_rest_api.this.id
  deployment_id         = aws_api_gateway_deployment.this.id
  stage_name            = local.stage
  xray_tracing_enabled  = true
  client_certificate_id = aws_api_gateway_client_certificate.this.id

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

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_cloudwatch_log_group.execution]
}

# Execution logs take a role of the whole account, which is there first.
resource "terraform_data" "logging" {
  input = var.logging_role_arn
}

resource "aws_api_gateway_method_settings" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  stage_name  = aws_api_gateway_stage.this.stage_name
  method_path = "*/*"

  settings {
    metrics_enabled        = true
    logging_level          = "ERROR"
    data_trace_enabled     = false
    caching_enabled        = false
    cache_data_encrypted   = true
    throttling_rate_limit  = var.throttling_rate
    throttling_burst_limit = var.throttling_burst
  }

  depends_on = [terraform_data.logging]
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.internet_facing || var.with_web_acl ? 1 : 0

  resource_arn = aws_api_gateway_stage.this.arn
  web_acl_arn  = var.web_acl_arn
}

# An API that is not for people is reached from the VPC only, by the roles that arrows name.
data "aws_iam_policy_document" "api" {
  source_policy_documents = var.policy_documents

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["execute-api:Invoke"]
    resources = ["${aws_api_gateway_rest_api.this.execution_arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_api_gateway_rest_api_policy" "this" {
  count = var.internet_facing ? 0 : 1

  rest_api_id = aws_api_gateway_rest_api.this.id
  policy      = data.aws_iam_policy_document.api.json
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
