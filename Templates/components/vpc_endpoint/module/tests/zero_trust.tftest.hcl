mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111111111111" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  name            = "shop-dev-endpoints"
  vpc_id          = "vpc-1"
  subnet_ids      = ["subnet-a", "subnet-b"]
  route_table_ids = ["rtb-a", "rtb-b"]
  endpoints = {
    s3        = { type = "Gateway", policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
    "ecr.api" = { policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
    "ecr.dkr" = { policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
    logs      = { policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
}

run "each_kind_of_endpoint_is_attached" {
  command = plan

  assert {
    condition     = toset(aws_vpc_endpoint.gateway["s3"].route_table_ids) == toset(["rtb-a", "rtb-b"])
    error_message = "The gateway endpoint is not attached to the route tables."
  }
  assert {
    condition     = toset(keys(aws_vpc_endpoint.interface)) == toset(["ecr.api", "ecr.dkr", "logs"]) && alltrue([for endpoint in values(aws_vpc_endpoint.interface) : endpoint.private_dns_enabled && length(endpoint.subnet_ids) == 2])
    error_message = "The interface endpoints do not answer under the usual names in every zone."
  }
}

run "the_policy_is_the_given_one" {
  command = plan

  assert {
    condition     = data.aws_iam_policy_document.endpoint["logs"].source_policy_documents[0] == var.endpoints["logs"].policy
    error_message = "The given policy is not used."
  }
}

run "layers_are_admitted_only_where_images_are_pulled" {
  command = plan

  assert {
    condition     = length(data.aws_iam_policy_document.endpoint["s3"].statement) == 1
    error_message = "Image layers cannot be read."
  }
  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.endpoint["s3"].statement :
      toset(statement.actions) == toset(["s3:GetObject"]) && anytrue([for condition in statement.condition : condition.variable == "aws:SourceVpc" && contains(condition.values, "vpc-1")])
    ])
    error_message = "Layers may only be read, and only from this VPC."
  }
}

run "no_layers_without_images" {
  command = plan

  variables {
    endpoints = { s3 = { type = "Gateway", policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" } }
  }

  assert {
    condition     = try(length(data.aws_iam_policy_document.endpoint["s3"].statement), 0) == 0
    error_message = "Nobody pulls images, and the bucket of layers is admitted all the same."
  }
}

run "refuses_a_gateway_that_does_not_exist" {
  command = plan

  variables {
    endpoints = { sqs = { type = "Gateway", policy = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" } }
  }

  expect_failures = [var.endpoints]
}

run "the_security_group_has_no_rules" {
  command = apply

  assert {
    condition     = length(aws_security_group.this.ingress) == 0 && length(aws_security_group.this.egress) == 0
    error_message = "The security group has rules of its own."
  }
}
