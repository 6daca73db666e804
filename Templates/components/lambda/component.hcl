component "lambda" {
  title         = "Lambda function"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_lambda_function"
  types         = ["aws_lambda_function"]
  subnet        = "private"
  labels        = ["lambda", "lambda function", "aws lambda"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "lambda.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }

  input "environment_variables" {
    collects = "map"
    value    = {}
  }

  input "invokers" {
    collects = "map"
    value    = {}
  }

  input "event_sources" {
    collects = "map"
    value    = {}
  }

  input "file_systems" {
    collects = "map"
    value    = {}

    limit {
      at_most = 1
      because = "a function mounts one file system"
      instead = "Draw one file system that the function uses."
    }
  }
}
