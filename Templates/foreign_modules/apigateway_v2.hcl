# What terraform-aws-modules/apigateway-v2 makes of its inputs; facts of version 6.1.0.
foreign_module "apigateway_v2" {
  source       = "terraform-aws-modules/apigateway-v2/aws"
  versions     = ">= 5.0, < 7.0"
  partial      = "DNS records and the certificate that the module makes are left out"
  other_inputs = ["api_key_selection_expression", "api_mapping_key", "api_version", "credentials_arn", "fail_on_warnings", "route_key", "route_selection_expression", "target", "create_domain_records", "create_certificate", "subdomains", "subdomain_record_types", "hosted_zone_name", "private_zone", "mutual_tls_authentication", "deploy_stage", "stage_client_certificate_id", "stage_description", "stage_variables", "vpc_link_tags", "ip_address_type", "domain_name_ownership_verification_certificate_arn"]

  inputs {
    create                         = true
    region                         = null
    description                    = null
    disable_execute_api_endpoint   = null
    body                           = null
    cors_configuration             = null
    domain_name_certificate_arn    = null
    stage_name                     = null
    name                           = ""
    tags                           = {}
    protocol_type                  = "HTTP"
    authorizers                    = {}
    create_domain_name             = true
    domain_name                    = ""
    create_routes_and_integrations = true
    routes                         = {}
    create_stage                   = true
    stage_tags                     = {}
    stage_access_log_settings      = {}
    stage_default_route_settings   = {}
    vpc_links                      = {}
  }
}

locals {
  http  = var.protocol_type == "HTTP"
  own   = var.create && var.create_domain_name
  stage = var.create && var.create_stage
}

resource "aws_apigatewayv2_api" "this" {
  count                        = var.create ? 1 : 0
  region                       = var.region
  name                         = var.name
  description                  = var.description
  protocol_type                = var.protocol_type
  disable_execute_api_endpoint = local.http && local.own ? true : var.disable_execute_api_endpoint
  body                         = local.http ? var.body : null
  tags                         = var.tags

  dynamic "cors_configuration" {
    for_each = local.http && var.cors_configuration != null ? [var.cors_configuration] : []
    content {
      allow_credentials = try(cors_configuration.value.allow_credentials, null)
      allow_headers     = try(cors_configuration.value.allow_headers, null)
      allow_methods     = try(cors_configuration.value.allow_methods, null)
      allow_origins     = try(cors_configuration.value.allow_origins, null)
    }
  }
}

resource "aws_apigatewayv2_authorizer" "this" {
  for_each         = { for k, v in var.authorizers : k => v if var.create }
  region           = var.region
  api_id           = aws_apigatewayv2_api.this[0].id
  authorizer_type  = try(each.value.authorizer_type, "REQUEST")
  authorizer_uri   = try(each.value.authorizer_uri, null)
  identity_sources = try(each.value.identity_sources, null)
  name             = try(each.value.name, each.key)

  dynamic "jwt_configuration" {
    for_each = try(each.value.jwt_configuration, null) != null ? [each.value.jwt_configuration] : []
    content {
      audience = try(jwt_configuration.value.audience, null)
      issuer   = try(jwt_configuration.value.issuer, null)
    }
  }
}

resource "aws_apigatewayv2_domain_name" "this" {
  count       = local.own ? 1 : 0
  region      = var.region
  domain_name = var.domain_name
  tags        = var.tags

  domain_name_configuration {
    certificate_arn = var.domain_name_certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_apigatewayv2_api_mapping" "this" {
  count       = local.own && local.stage ? 1 : 0
  region      = var.region
  api_id      = aws_apigatewayv2_api.this[0].id
  domain_name = aws_apigatewayv2_domain_name.this[0].id
  stage       = aws_apigatewayv2_stage.this[0].id
}

resource "aws_apigatewayv2_route" "this" {
  for_each             = { for k, v in var.routes : k => v if var.create && var.create_routes_and_integrations }
  region               = var.region
  api_id               = aws_apigatewayv2_api.this[0].id
  route_key            = each.key
  authorization_type   = try(each.value.authorization_type, null)
  authorization_scopes = try(each.value.authorization_scopes, null)
  authorizer_id        = try(aws_apigatewayv2_authorizer.this[each.value.authorizer_key].id, each.value.authorizer_id, null)
  target               = "integrations/${aws_apigatewayv2_integration.this[each.key].id}"
}

resource "aws_apigatewayv2_integration" "this" {
  for_each               = { for k, v in var.routes : k => v.integration if var.create && var.create_routes_and_integrations }
  region                 = var.region
  api_id                 = aws_apigatewayv2_api.this[0].id
  integration_type       = try(each.value.type, "AWS_PROXY")
  integration_uri        = try(each.value.uri, null)
  integration_method     = try(each.value.method, null)
  connection_type        = try(each.value.connection_type, null)
  connection_id          = try(aws_apigatewayv2_vpc_link.this[each.value.vpc_link_key].id, each.value.connection_id, null)
  credentials_arn        = try(each.value.credentials_arn, null)
  payload_format_version = try(each.value.payload_format_version, null)
  timeout_milliseconds   = try(each.value.timeout_milliseconds, null)
}

resource "aws_apigatewayv2_stage" "this" {
  count       = local.stage ? 1 : 0
  region      = var.region
  api_id      = aws_apigatewayv2_api.this[0].id
  name        = try(coalesce(var.stage_name), "$default")
  auto_deploy = local.http ? true : null
  tags        = merge(var.tags, var.stage_tags)

  dynamic "access_log_settings" {
    for_each = var.stage_access_log_settings != null && try(var.stage_access_log_settings.create_log_group, true) || try(var.stage_access_log_settings.destination_arn, null) != null ? [var.stage_access_log_settings] : []
    content {
      destination_arn = try(aws_cloudwatch_log_group.this["this"].arn, access_log_settings.value.destination_arn, null)
      format          = try(access_log_settings.value.format, null)
    }
  }

  dynamic "default_route_settings" {
    for_each = var.stage_default_route_settings != null ? [var.stage_default_route_settings] : []
    content {
      detailed_metrics_enabled = try(default_route_settings.value.detailed_metrics_enabled, true)
      throttling_burst_limit   = try(default_route_settings.value.throttling_burst_limit, 500)
      throttling_rate_limit    = try(default_route_settings.value.throttling_rate_limit, 1000)
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = { for k, v in { this = var.stage_access_log_settings } : k => v if local.stage && v != null && try(v.create_log_group, true) }
  region            = var.region
  name              = try(coalesce(each.value.log_group_name), "/aws/apigateway/${var.name}")
  retention_in_days = try(each.value.log_group_retention_in_days, 30)
  kms_key_id        = try(each.value.log_group_kms_key_id, null)
  tags              = var.tags
}

resource "aws_apigatewayv2_vpc_link" "this" {
  for_each           = { for k, v in var.vpc_links : k => v if var.create }
  region             = var.region
  name               = try(each.value.name, each.key)
  security_group_ids = each.value.security_group_ids
  subnet_ids         = each.value.subnet_ids
  tags               = var.tags
}

output "api_id" {
  value = try(aws_apigatewayv2_api.this[0].id, null)
}

output "api_arn" {
  value = try(aws_apigatewayv2_api.this[0].arn, null)
}

output "api_endpoint" {
  value = try(aws_apigatewayv2_api.this[0].api_endpoint, null)
}

output "api_execution_arn" {
  value = try(aws_apigatewayv2_api.this[0].execution_arn, null)
}

output "stage_id" {
  value = try(aws_apigatewayv2_stage.this[0].id, null)
}

output "stage_arn" {
  value = try(aws_apigatewayv2_stage.this[0].arn, null)
}

output "stage_invoke_url" {
  value = try(aws_apigatewayv2_stage.this[0].invoke_url, null)
}

output "domain_name_id" {
  value = try(aws_apigatewayv2_domain_name.this[0].id, null)
}

output "routes" {
  value = aws_apigatewayv2_route.this
}

output "integrations" {
  value = aws_apigatewayv2_integration.this
}

output "vpc_links" {
  value = aws_apigatewayv2_vpc_link.this
}
