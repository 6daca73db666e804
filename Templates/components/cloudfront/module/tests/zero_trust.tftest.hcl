mock_provider "aws" {}

variables {
  name            = "shop-dev-cdn"
  aliases         = ["shop.example.com"]
  certificate_arn = "arn:aws:acm:us-east-1:111111111111:certificate/00000000-0000-0000-0000-000000000000"
  web_acl_arn     = "arn:aws:wafv2:us-east-1:111111111111:global/webacl/shop/00000000-0000-0000-0000-000000000000"
  log_bucket_arn  = "arn:aws:s3:::shop-dev-delivery-logs-111111111111"
  origins = {
    front = {
      type        = "vpc"
      domain_name = "internal-front-1.eu-west-1.elb.amazonaws.com"
      arn         = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/front/0000000000000000"
    }
    assets = {
      type        = "s3"
      domain_name = "shop-dev-assets-111111111111.s3.eu-west-1.amazonaws.com"
    }
  }
}

run "viewers_get_https_only" {
  command = plan

  assert {
    condition     = aws_cloudfront_distribution.this.default_cache_behavior[0].viewer_protocol_policy == "redirect-to-https" && alltrue([for behavior in aws_cloudfront_distribution.this.ordered_cache_behavior : behavior.viewer_protocol_policy == "redirect-to-https"])
    error_message = "Viewers are served over plain HTTP."
  }
  assert {
    condition     = aws_cloudfront_distribution.this.viewer_certificate[0].minimum_protocol_version == "TLSv1.2_2021" && aws_cloudfront_distribution.this.viewer_certificate[0].acm_certificate_arn == var.certificate_arn
    error_message = "Viewers may use TLS before 1.2."
  }
}

run "origins_are_reached_privately" {
  command = plan

  assert {
    condition     = aws_cloudfront_vpc_origin.this["front"].vpc_origin_endpoint_config[0].origin_protocol_policy == "https-only"
    error_message = "The load balancer is not reached within the VPC by HTTPS."
  }
  assert {
    condition     = aws_cloudfront_origin_access_control.this["s3"].signing_behavior == "always"
    error_message = "Requests to the bucket are not signed."
  }
}

run "protected_and_logged" {
  command = plan

  assert {
    condition     = aws_cloudfront_distribution.this.web_acl_id == var.web_acl_arn
    error_message = "There is no web ACL."
  }
  assert {
    condition     = aws_cloudwatch_log_delivery_source.this.log_type == "ACCESS_LOGS" && aws_cloudwatch_log_delivery_source.this.region == "us-east-1" && aws_cloudwatch_log_delivery_destination.this.delivery_destination_configuration[0].destination_resource_arn == var.log_bucket_arn
    error_message = "Access is not logged."
  }
  assert {
    condition = alltrue([
      for hsts in aws_cloudfront_response_headers_policy.this.security_headers_config[0].strict_transport_security :
      hsts.access_control_max_age_sec >= 31536000 && hsts.include_subdomains && hsts.preload && hsts.override
    ])
    error_message = "Browsers are not told to stay with HTTPS."
  }
}

run "each_origin_has_its_requests" {
  command = plan

  assert {
    condition     = aws_cloudfront_distribution.this.default_cache_behavior[0].target_origin_id == "front"
    error_message = "What no path names belongs to the load balancer."
  }
  assert {
    condition     = aws_cloudfront_distribution.this.ordered_cache_behavior[0].path_pattern == "/assets/*" && !contains(aws_cloudfront_distribution.this.ordered_cache_behavior[0].allowed_methods, "PUT")
    error_message = "The bucket is not reached under its name, or can be written to."
  }
}

run "a_site_in_a_bucket" {
  command = plan

  variables {
    origins = {
      site = {
        type        = "s3"
        domain_name = "shop-dev-site-111111111111.s3.eu-west-1.amazonaws.com"
      }
    }
  }

  assert {
    condition     = aws_cloudfront_distribution.this.default_root_object == "index.html" && length(aws_cloudfront_distribution.this.ordered_cache_behavior) == 0
    error_message = "A site needs a root object."
  }
}

run "refuses_to_stand_before_nothing" {
  command = plan

  variables {
    origins = {}
  }

  expect_failures = [var.origins]
}
