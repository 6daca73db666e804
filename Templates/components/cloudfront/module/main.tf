# A distribution in front of load balancers (vpc), buckets (s3), functions (lambda) and HTTPS endpoints (https).

data "aws_ec2_managed_prefix_list" "origin_facing" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

data "aws_cloudfront_cache_policy" "disabled" {
  name = "Managed-CachingDisabled"
}

data "aws_cloudfront_cache_policy" "optimized" {
  name = "Managed-CachingOptimized"
}

data "aws_cloudfront_origin_request_policy" "all_viewer" {
  name = "Managed-AllViewer"
}

data "aws_cloudfront_origin_request_policy" "all_but_host" {
  name = "Managed-AllViewerExceptHostHeader"
}

locals {
  # Names of what belongs to the distribution have 60 characters; long ones keep a digest, so that two of them never meet.
  short = length(var.name) <= 48 ? var.name : "${trimsuffix(substr(var.name, 0, 39), "-")}-${substr(sha256(var.name), 0, 8)}"

  # Who answers what no path names: the origin that was named, else the first that computes and has no paths, else the first without paths.
  silent   = [for key, origin in var.origins : key if length(origin.path_patterns) == 0]
  computes = [for key in local.silent : key if var.origins[key].type != "s3"]
  default  = try(coalesce(var.default_origin, concat(local.computes, local.silent, keys(var.origins))[0]), null)

  # Every other origin takes its paths, or those that begin with its name.
  paths = merge([
    for key, origin in var.origins : {
      for pattern in(length(origin.path_patterns) > 0 ? origin.path_patterns : ["/${key}/*"]) : pattern => key
    } if key != local.default
  ]...)

  # Answers of load balancers, functions and endpoints may be for one viewer only: they are not cached, and the origin sees the whole request.
  # Functions and endpoints of others tell their tenants apart by their own host name. Objects of buckets are everybody's.
  behaviors = {
    for key, origin in var.origins : key => {
      allowed_methods = origin.type == "s3" ? ["GET", "HEAD", "OPTIONS"] : ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
      cache           = origin.type == "s3" ? data.aws_cloudfront_cache_policy.optimized.id : data.aws_cloudfront_cache_policy.disabled.id
      request         = { vpc = data.aws_cloudfront_origin_request_policy.all_viewer.id, s3 = null, lambda = data.aws_cloudfront_origin_request_policy.all_but_host.id, https = data.aws_cloudfront_origin_request_policy.all_but_host.id }[origin.type]
    }
  }
}

# Load balancers stay internal: CloudFront reaches into the VPC.
resource "aws_cloudfront_vpc_origin" "this" {
  for_each = { for key, origin in var.origins : key => origin if origin.type == "vpc" }

  vpc_origin_endpoint_config {
    name                   = "${local.short}-${substr(sha256(each.key), 0, 8)}"
    arn                    = each.value.arn
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = "https-only"

    origin_ssl_protocols {
      items    = ["TLSv1.2"]
      quantity = 1
    }
  }

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

# Buckets and functions admit signed requests of this distribution only.
resource "aws_cloudfront_origin_access_control" "this" {
  for_each = toset([for origin in values(var.origins) : origin.type if contains(["s3", "lambda"], origin.type)])

  name                              = "${local.short}-${each.key}"
  description                       = "Signs requests of ${var.name}"
  origin_access_control_origin_type = each.key
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_response_headers_policy" "this" {
  name    = local.short
  comment = "Security headers of ${var.name}"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      preload                    = true
      override                   = true
    }

    content_type_options {
      override = true
    }

    # The application may say more precisely what it needs; without a word from it, this holds.
    content_security_policy {
      content_security_policy = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; upgrade-insecure-requests"
      override                = false
    }

    frame_options {
      frame_option = "DENY"
      override     = false
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = false
    }
  }

  remove_headers_config {
    items {
      header = "X-Powered-By"
    }
  }
}

resource "aws_cloudfront_distribution" "this" {
  enabled             = true
  comment             = var.name
  aliases             = var.aliases
  http_version        = "http2and3"
  is_ipv6_enabled     = true
  price_class         = var.price_class
  web_acl_id          = var.web_acl_arn
  default_root_object = try(var.origins[local.default].type, null) == "s3" ? "index.html" : null

  dynamic "origin" {
    for_each = var.origins

    content {
      origin_id                = origin.key
      domain_name              = origin.value.domain_name
      origin_access_control_id = contains(["s3", "lambda"], origin.value.type) ? aws_cloudfront_origin_access_control.this[origin.value.type].id : null

      dynamic "vpc_origin_config" {
        for_each = origin.value.type == "vpc" ? [origin.key] : []

        content {
          vpc_origin_id = aws_cloudfront_vpc_origin.this[vpc_origin_config.value].id
        }
      }

      dynamic "custom_origin_config" {
        for_each = contains(["https", "lambda"], origin.value.type) ? [origin.key] : []

        content {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  }

  default_cache_behavior {
    target_origin_id           = local.default
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = local.behaviors[local.default].allowed_methods
    cached_methods             = ["GET", "HEAD"]
    cache_policy_id            = local.behaviors[local.default].cache
    origin_request_policy_id   = local.behaviors[local.default].request
    response_headers_policy_id = aws_cloudfront_response_headers_policy.this.id
    compress                   = true
  }

  dynamic "ordered_cache_behavior" {
    for_each = local.paths

    content {
      path_pattern               = ordered_cache_behavior.key
      target_origin_id           = ordered_cache_behavior.value
      viewer_protocol_policy     = "redirect-to-https"
      allowed_methods            = local.behaviors[ordered_cache_behavior.value].allowed_methods
      cached_methods             = ["GET", "HEAD"]
      cache_policy_id            = local.behaviors[ordered_cache_behavior.value].cache
      origin_request_policy_id   = local.behaviors[ordered_cache_behavior.value].request
      response_headers_policy_id = aws_cloudfront_response_headers_policy.this.id
      compress                   = true
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = length(var.allowed_countries) > 0 ? "whitelist" : "none"
      locations        = var.allowed_countries
    }
  }

  viewer_certificate {
    acm_certificate_arn      = var.certificate_arn
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }

  tags = merge(var.tags, { Name = var.name })
}

# Standard logging, version 2: it needs no ACLs on the bucket. Its objects are in us-east-1, wherever the bucket is.
resource "aws_cloudwatch_log_delivery_source" "this" {
  region = "us-east-1"

  name         = local.short
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.this.arn

  tags = var.tags
}

resource "aws_cloudwatch_log_delivery_destination" "this" {
  region = "us-east-1"

  name          = local.short
  output_format = "json"

  delivery_destination_configuration {
    destination_resource_arn = var.log_bucket_arn
  }

  tags = var.tags
}

resource "aws_cloudwatch_log_delivery" "this" {
  region = "us-east-1"

  delivery_source_name     = aws_cloudwatch_log_delivery_source.this.name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.this.arn

  s3_delivery_configuration = [{
    suffix_path                 = "{DistributionId}/{yyyy}/{MM}/{dd}/{HH}"
    enable_hive_compatible_path = false
  }]

  tags = var.tags
}
