# What terraform-aws-modules/cloudfront makes of its inputs; facts of version 6.6.0.
foreign_module "cloudfront" {
  source       = "terraform-aws-modules/cloudfront/aws"
  versions     = ">= 3.0, < 7.0"
  other_inputs = ["wait_for_deployment", "staging", "continuous_deployment_policy_id", "origin_group", "create_origin_access_identity", "origin_access_identities", "create_origin_access_control", "realtime_metrics_subscription_status", "create_vpc_origin", "vpc_origin", "cache_policies", "origin_request_policies", "response_headers_policies", "anycast_ip_list_id", "create_connection_function"]

  inputs {
    create                         = true
    create_distribution            = true
    tags                           = {}
    aliases                        = null
    comment                        = null
    custom_error_response          = null
    default_cache_behavior         = null
    default_root_object            = null
    logging_config                 = null
    price_class                    = null
    retain_on_delete               = null
    web_acl_id                     = null
    restrictions                   = null
    geo_restriction                = null
    cloudfront_functions           = null
    enabled                        = true
    http_version                   = "http2"
    is_ipv6_enabled                = true
    ordered_cache_behavior         = []
    origin                         = {}
    viewer_certificate             = {}
    origin_access_control          = { s3 = { origin_type = "s3" } }
    create_monitoring_subscription = false
  }
}

resource "aws_cloudfront_distribution" "this" {
  count               = try(var.create_distribution, var.create) && var.create ? 1 : 0
  aliases             = var.aliases
  comment             = var.comment
  default_root_object = var.default_root_object
  enabled             = var.enabled
  http_version        = var.http_version
  is_ipv6_enabled     = var.is_ipv6_enabled
  price_class         = var.price_class
  retain_on_delete    = var.retain_on_delete
  web_acl_id          = var.web_acl_id
  tags                = var.tags

  dynamic "default_cache_behavior" {
    for_each = var.default_cache_behavior != null ? [var.default_cache_behavior] : []
    content {
      allowed_methods            = try(default_cache_behavior.value.allowed_methods, null)
      cached_methods             = try(default_cache_behavior.value.cached_methods, null)
      cache_policy_id            = try(default_cache_behavior.value.cache_policy_id, null)
      compress                   = try(default_cache_behavior.value.compress, null)
      default_ttl                = try(default_cache_behavior.value.default_ttl, null)
      max_ttl                    = try(default_cache_behavior.value.max_ttl, null)
      min_ttl                    = try(default_cache_behavior.value.min_ttl, null)
      origin_request_policy_id   = try(default_cache_behavior.value.origin_request_policy_id, null)
      response_headers_policy_id = try(default_cache_behavior.value.response_headers_policy_id, null)
      realtime_log_config_arn    = try(default_cache_behavior.value.realtime_log_config_arn, null)
      smooth_streaming           = try(default_cache_behavior.value.smooth_streaming, null)
      target_origin_id           = try(default_cache_behavior.value.target_origin_id, null)
      trusted_key_groups         = try(default_cache_behavior.value.trusted_key_groups, null)
      trusted_signers            = try(default_cache_behavior.value.trusted_signers, null)
      field_level_encryption_id  = try(default_cache_behavior.value.field_level_encryption_id, null)
      viewer_protocol_policy     = try(default_cache_behavior.value.viewer_protocol_policy, null)

      dynamic "function_association" {
        for_each = try(default_cache_behavior.value.function_association, null) != null ? default_cache_behavior.value.function_association : {}
        content {
          event_type   = try(function_association.value.event_type, function_association.key)
          function_arn = try(aws_cloudfront_function.this[function_association.value.function_key].arn, function_association.value.function_arn, null)
        }
      }

      dynamic "lambda_function_association" {
        for_each = try(default_cache_behavior.value.lambda_function_association, null) != null ? default_cache_behavior.value.lambda_function_association : {}
        content {
          event_type   = try(lambda_function_association.value.event_type, lambda_function_association.key)
          lambda_arn   = lambda_function_association.value.lambda_arn
          include_body = try(lambda_function_association.value.include_body, null)
        }
      }
    }
  }

  dynamic "ordered_cache_behavior" {
    for_each = var.ordered_cache_behavior
    content {
      path_pattern               = ordered_cache_behavior.value.path_pattern
      allowed_methods            = try(ordered_cache_behavior.value.allowed_methods, null)
      cached_methods             = try(ordered_cache_behavior.value.cached_methods, null)
      cache_policy_id            = try(ordered_cache_behavior.value.cache_policy_id, null)
      compress                   = try(ordered_cache_behavior.value.compress, null)
      default_ttl                = try(ordered_cache_behavior.value.default_ttl, null)
      max_ttl                    = try(ordered_cache_behavior.value.max_ttl, null)
      min_ttl                    = try(ordered_cache_behavior.value.min_ttl, null)
      origin_request_policy_id   = try(ordered_cache_behavior.value.origin_request_policy_id, null)
      response_headers_policy_id = try(ordered_cache_behavior.value.response_headers_policy_id, null)
      realtime_log_config_arn    = try(ordered_cache_behavior.value.realtime_log_config_arn, null)
      smooth_streaming           = try(ordered_cache_behavior.value.smooth_streaming, null)
      target_origin_id           = try(ordered_cache_behavior.value.target_origin_id, null)
      trusted_key_groups         = try(ordered_cache_behavior.value.trusted_key_groups, null)
      trusted_signers            = try(ordered_cache_behavior.value.trusted_signers, null)
      field_level_encryption_id  = try(ordered_cache_behavior.value.field_level_encryption_id, null)
      viewer_protocol_policy     = try(ordered_cache_behavior.value.viewer_protocol_policy, null)

      dynamic "function_association" {
        for_each = try(ordered_cache_behavior.value.function_association, null) != null ? ordered_cache_behavior.value.function_association : {}
        content {
          event_type   = try(function_association.value.event_type, function_association.key)
          function_arn = try(aws_cloudfront_function.this[function_association.value.function_key].arn, function_association.value.function_arn, null)
        }
      }

      dynamic "lambda_function_association" {
        for_each = try(ordered_cache_behavior.value.lambda_function_association, null) != null ? ordered_cache_behavior.value.lambda_function_association : {}
        content {
          event_type   = try(lambda_function_association.value.event_type, lambda_function_association.key)
          lambda_arn   = lambda_function_association.value.lambda_arn
          include_body = try(lambda_function_association.value.include_body, null)
        }
      }
    }
  }

  dynamic "origin" {
    for_each = var.origin
    content {
      domain_name              = origin.value.domain_name
      origin_id                = try(origin.value.origin_id, origin.key)
      origin_path              = try(origin.value.origin_path, null)
      origin_access_control_id = try(aws_cloudfront_origin_access_control.this[origin.value.origin_access_control_key].id, aws_cloudfront_origin_access_control.this[origin.value.origin_access_control].id, origin.value.origin_access_control_id, null)

      dynamic "custom_header" {
        for_each = try(origin.value.custom_header, null) != null ? origin.value.custom_header : {}
        content {
          name  = try(custom_header.value.name, custom_header.key)
          value = try(custom_header.value.value, custom_header.value)
        }
      }

      dynamic "custom_origin_config" {
        for_each = try(origin.value.custom_origin_config, null) != null ? [origin.value.custom_origin_config] : []
        content {
          http_port              = try(custom_origin_config.value.http_port, 80)
          https_port             = try(custom_origin_config.value.https_port, 443)
          origin_protocol_policy = try(custom_origin_config.value.origin_protocol_policy, "https-only")
          origin_ssl_protocols   = try(custom_origin_config.value.origin_ssl_protocols, ["TLSv1.2"])
        }
      }

      dynamic "s3_origin_config" {
        for_each = try(origin.value.s3_origin_config, null) != null ? [origin.value.s3_origin_config] : []
        content {
          origin_access_identity = try(s3_origin_config.value.cloudfront_access_identity_path, s3_origin_config.value.origin_access_identity, null)
        }
      }
    }
  }

  dynamic "logging_config" {
    for_each = var.logging_config != null && try(length(var.logging_config) > 0, true) ? [var.logging_config] : []
    content {
      bucket          = logging_config.value.bucket
      include_cookies = try(logging_config.value.include_cookies, null)
      prefix          = try(logging_config.value.prefix, null)
    }
  }

  dynamic "custom_error_response" {
    for_each = var.custom_error_response != null ? flatten([var.custom_error_response]) : []
    content {
      error_code         = custom_error_response.value.error_code
      response_code      = try(custom_error_response.value.response_code, null)
      response_page_path = try(custom_error_response.value.response_page_path, null)
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = try(var.restrictions.geo_restriction.restriction_type, var.geo_restriction.restriction_type, "none")
      locations        = try(var.restrictions.geo_restriction.locations, var.geo_restriction.locations, [])
    }
  }

  viewer_certificate {
    acm_certificate_arn            = try(var.viewer_certificate.acm_certificate_arn, null)
    cloudfront_default_certificate = try(var.viewer_certificate.cloudfront_default_certificate, null)
    iam_certificate_id             = try(var.viewer_certificate.iam_certificate_id, null)
    minimum_protocol_version       = try(var.viewer_certificate.minimum_protocol_version, "TLSv1.2_2025")
    ssl_support_method             = try(var.viewer_certificate.ssl_support_method, null)
  }
}

resource "aws_cloudfront_origin_access_control" "this" {
  for_each                          = var.origin_access_control != null ? var.origin_access_control : {}
  name                              = try(each.value.name, each.key)
  description                       = try(each.value.description, "Origin Access Control for ${try(each.value.name, each.key)}")
  origin_access_control_origin_type = try(each.value.origin_access_control_origin_type, each.value.origin_type, "s3")
  signing_behavior                  = try(each.value.signing_behavior, "always")
  signing_protocol                  = try(each.value.signing_protocol, "sigv4")
}

resource "aws_cloudfront_function" "this" {
  for_each = var.cloudfront_functions != null ? var.cloudfront_functions : {}
  name     = try(each.value.name, each.key)
  runtime  = try(each.value.runtime, "cloudfront-js-2.0")
}

resource "aws_cloudfront_monitoring_subscription" "this" {
  count           = var.create && var.create_monitoring_subscription ? 1 : 0
  distribution_id = aws_cloudfront_distribution.this[0].id
}

output "cloudfront_distribution_id" {
  value = try(aws_cloudfront_distribution.this[0].id, null)
}

output "cloudfront_distribution_arn" {
  value = try(aws_cloudfront_distribution.this[0].arn, null)
}

output "cloudfront_distribution_domain_name" {
  value = try(aws_cloudfront_distribution.this[0].domain_name, null)
}

output "cloudfront_distribution_hosted_zone_id" {
  value = try(aws_cloudfront_distribution.this[0].hosted_zone_id, null)
}

output "cloudfront_origin_access_controls" {
  value = aws_cloudfront_origin_access_control.this
}

output "cloudfront_origin_access_controls_ids" {
  value = [for control in aws_cloudfront_origin_access_control.this : control.id]
}
