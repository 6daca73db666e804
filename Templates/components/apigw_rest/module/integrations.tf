# How the API speaks to whoever answers.

locals {
  # Each service takes its own spelling of a request.
  calls = {
    for key, route in local.services : key => {
      sqs = {
        action  = "sqs:path/${route.uri}"
        headers = { "integration.request.header.Content-Type" = "'application/x-www-form-urlencoded'" }
        body    = "Action=SendMessage&MessageBody=$util.urlEncode($input.body)"
      }
      sns = {
        action  = "sns:action/Publish"
        headers = { "integration.request.header.Content-Type" = "'application/x-www-form-urlencoded'" }
        body    = "TopicArn=$util.urlEncode('${route.uri}')&Message=$util.urlEncode($input.body)"
      }
      eventbridge = {
        action  = "events:action/PutEvents"
        headers = { "integration.request.header.Content-Type" = "'application/x-amz-json-1.1'", "integration.request.header.X-Amz-Target" = "'AWSEvents.PutEvents'" }
        body    = jsonencode({ Entries = [{ EventBusName = route.uri, Source = local.name, DetailType = key, Detail = "$util.escapeJavaScript($input.json('$'))" }] })
      }
      kinesis = {
        action  = "kinesis:action/PutRecord"
        headers = { "integration.request.header.Content-Type" = "'application/x-amz-json-1.1'" }
        body    = jsonencode({ StreamName = route.uri, PartitionKey = "$context.requestId", Data = "$util.base64Encode($input.body)" })
      }
      dynamodb_read = {
        action  = "dynamodb:action/GetItem"
        headers = { "integration.request.header.Content-Type" = "'application/x-amz-json-1.0'" }
        body    = jsonencode({ TableName = route.uri, Key = { (coalesce(route.key, "id")) = { S = "$util.escapeJavaScript($input.params('item'))" } } })
      }
      dynamodb_write = {
        action  = "dynamodb:action/PutItem"
        headers = { "integration.request.header.Content-Type" = "'application/x-amz-json-1.0'" }
        body    = "{\"TableName\":${jsonencode(route.uri)},\"Item\":$input.json('$')}"
      }
      s3_read = {
        action  = "s3:path/${route.uri}/{object}"
        headers = { "integration.request.path.object" = "method.request.path.item" }
        body    = ""
      }
      s3_write = {
        action  = "s3:path/${route.uri}/{object}"
        headers = { "integration.request.path.object" = "method.request.path.item", "integration.request.header.Content-Type" = "method.request.header.Content-Type" }
        body    = ""
      }
      sfn = {
        action  = "states:action/StartExecution"
        headers = { "integration.request.header.Content-Type" = "'application/x-amz-json-1.0'" }
        body    = jsonencode({ stateMachineArn = route.uri, input = "$util.escapeJavaScript($input.json('$'))" })
      }
    }[route.type]
  }
}

resource "aws_api_gateway_integration" "proxy" {
  for_each = { for name, method in local.methods : name => method if contains(keys(local.proxies), method.key) }

  rest_api_id             = aws_api_gateway_rest_api.this.id
  resource_id             = aws_api_gateway_method.this[each.key].resource_id
  http_method             = aws_api_gateway_method.this[each.key].http_method
  type                    = var.routes[each.value.key].type == "lambda" ? "AWS_PROXY" : "HTTP_PROXY"
  integration_http_method = var.routes[each.value.key].type == "lambda" ? "POST" : "ANY"
  uri                     = var.routes[each.value.key].type == "lambda" ? var.routes[each.value.key].uri : "https://${var.server_name}${each.value.path}"
  connection_type         = var.routes[each.value.key].type == "lambda" ? "INTERNET" : "VPC_LINK"
  connection_id           = var.routes[each.value.key].type == "lambda" ? null : aws_apigatewayv2_vpc_link.this[0].id
  integration_target      = var.routes[each.value.key].type == "lambda" ? null : var.routes[each.value.key].uri
  request_parameters      = endswith(each.value.path, "{proxy}") ? { "integration.request.path.proxy" = "method.request.path.proxy" } : null
  timeout_milliseconds    = 29000
}

resource "aws_api_gateway_integration" "service" {
  for_each = local.services

  rest_api_id             = aws_api_gateway_rest_api.this.id
  resource_id             = aws_api_gateway_method.this[each.key].resource_id
  http_method             = aws_api_gateway_method.this[each.key].http_method
  type                    = "AWS"
  integration_http_method = lookup({ s3_read = "GET", s3_write = "PUT" }, each.value.type, "POST")
  uri                     = "arn:${data.aws_partition.current.partition}:apigateway:${data.aws_region.current.region}:${local.calls[each.key].action}"
  credentials             = aws_iam_role.this[0].arn
  request_parameters      = local.calls[each.key].headers
  request_templates       = startswith(each.value.type, "s3_") ? null : { "application/json" = local.calls[each.key].body }
  passthrough_behavior    = startswith(each.value.type, "s3_") ? "WHEN_NO_TEMPLATES" : "NEVER"
  timeout_milliseconds    = 29000
}

resource "aws_api_gateway_method_response" "service" {
  for_each = local.services

  rest_api_id = aws_api_gateway_rest_api.this.id
  resource_id = aws_api_gateway_method.this[each.key].resource_id
  http_method = aws_api_gateway_method.this[each.key].http_method
  status_code = endswith(each.value.type, "_read") ? "200" : "202"
}

# Who reads gets what was read. Else, what the service answers is nobody's business outside.
resource "aws_api_gateway_integration_response" "service" {
  for_each = local.services

  rest_api_id        = aws_api_gateway_rest_api.this.id
  resource_id        = aws_api_gateway_method.this[each.key].resource_id
  http_method        = aws_api_gateway_method.this[each.key].http_method
  status_code        = aws_api_gateway_method_response.service[each.key].status_code
  response_templates = endswith(each.value.type, "_read") ? null : { "application/json" = jsonencode({ accepted = true }) }

  depends_on = [aws_api_gateway_integration.service]
}

resource "aws_api_gateway_method_response" "failure" {
  for_each = local.services

  rest_api_id = aws_api_gateway_rest_api.this.id
  resource_id = aws_api_gateway_method.this[each.key].resource_id
  http_method = aws_api_gateway_method.this[each.key].http_method
  status_code = "502"
}

# A call that failed is not accepted.
resource "aws_api_gateway_integration_response" "failure" {
  for_each = local.services

  rest_api_id        = aws_api_gateway_rest_api.this.id
  resource_id        = aws_api_gateway_method.this[each.key].resource_id
  http_method        = aws_api_gateway_method.this[each.key].http_method
  status_code        = aws_api_gateway_method_response.failure[each.key].status_code
  selection_pattern  = "[345]\\d{2}"
  response_templates = { "application/json" = jsonencode({ accepted = false }) }

  depends_on = [aws_api_gateway_integration.service]
}
