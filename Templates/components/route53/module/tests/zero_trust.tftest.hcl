mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name        = "shop-dev"
  domain_name = "shop.example.com"
  records = {
    cdn = { target_name = "d111111abcdef8.cloudfront.net", target_zone_id = "Z2FDTNDATAQYW2", ipv6 = true }
    api = { name = "api.shop.example.com", target_name = "front-1.eu-west-1.elb.amazonaws.com", target_zone_id = "Z32O12XQLNTSW2" }
  }
}

run "answers_are_signed" {
  command = plan

  assert {
    condition     = aws_route53_hosted_zone_dnssec.this.signing_status == "SIGNING" && aws_route53_key_signing_key.this.status == "ACTIVE" && aws_kms_key.dnssec.key_usage == "SIGN_VERIFY"
    error_message = "The zone is not signed."
  }
}

run "queries_are_logged" {
  command = plan

  assert {
    condition     = aws_cloudwatch_log_group.this.retention_in_days >= 365 && aws_cloudwatch_log_group.this.region == "us-east-1"
    error_message = "Queries are not logged for a year where Route 53 can write them."
  }
}

run "names_lead_to_resources_by_alias" {
  command = plan

  assert {
    condition     = length(aws_route53_record.a) == 2 && toset(keys(aws_route53_record.aaaa)) == toset(["cdn"]) && aws_route53_record.a["cdn"].name == "shop.example.com"
    error_message = "The records are not those that were asked for."
  }
  assert {
    condition     = toset(aws_route53_record.caa.records) == toset(["0 issue \"amazon.com\""])
    error_message = "Every authority may issue certificates."
  }
}

run "several_without_a_name_do_not_meet" {
  command = plan

  variables {
    records = {
      cdn       = { target_name = "d111111abcdef8.cloudfront.net", target_zone_id = "Z2FDTNDATAQYW2" }
      admin_web = { target_name = "front-1.eu-west-1.elb.amazonaws.com", target_zone_id = "Z32O12XQLNTSW2" }
    }
  }

  assert {
    condition     = toset([for record in values(aws_route53_record.a) : record.name]) == toset(["cdn.shop.example.com", "admin-web.shop.example.com"])
    error_message = "Two records have the same name."
  }
}
