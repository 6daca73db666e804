mock_provider "aws" {}

variables {
  name        = "shop-dev"
  domain_name = "shop.example.com"
}

run "validated_by_dns_and_strong" {
  command = plan

  assert {
    condition     = aws_acm_certificate.this.validation_method == "DNS" && aws_acm_certificate.this.key_algorithm == "EC_prime256v1"
    error_message = "The certificate is not validated by DNS, or weak."
  }
  assert {
    condition     = length(aws_acm_certificate.cloudfront) == 0
    error_message = "There is a certificate for CloudFront that nobody asked for."
  }
}

run "twin_for_cloudfront_is_in_us_east_1" {
  command = plan

  variables {
    cloudfront = true
    zone       = { id = "Z0000000000000000000" }
  }

  assert {
    condition     = aws_acm_certificate.cloudfront[0].region == "us-east-1" && aws_acm_certificate_validation.cloudfront[0].region == "us-east-1"
    error_message = "CloudFront reads certificates in us-east-1 only."
  }
  assert {
    condition     = toset(keys(aws_route53_record.validation)) == toset(["shop.example.com"])
    error_message = "The validation record is not written."
  }
}

run "refuses_wildcards" {
  command = plan

  variables {
    domain_name = "*.example.com"
  }

  expect_failures = [var.domain_name]
}
