# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
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

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-role" }
  }

  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:111122223333:shop-dev-watch-alarms" }
  }
}

variables {
  name = "shop-dev-watch"

  watched = {
    orders = {
      namespace  = "AWS/Lambda"
      dimensions = { FunctionName = "shop-dev-orders" }
      metrics    = [{ name = "Errors" }, { name = "Throttles", threshold = 5 }]
    }
  }
}

run "each_metric_has_an_alarm_that_somebody_hears" {
  assert {
    condition     = toset(keys(aws_cloudwatch_metric_alarm.this)) == toset(["orders-Errors", "orders-Throttles"])
    error_message = "There must be one alarm for each metric."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_metric_alarm.this) : alarm.actions_enabled && length(alarm.alarm_actions) == 1])
    error_message = "An alarm must tell somebody."
  }

  assert {
    condition     = aws_sns_topic.this[0].kms_master_key_id == aws_kms_key.this[0].arn && aws_kms_key.this[0].enable_key_rotation
    error_message = "Messages must be encrypted with a key that rotates."
  }
}

run "nothing_watched_needs_no_topic" {
  variables {
    watched = {}
  }

  assert {
    condition     = length(aws_sns_topic.this) == 0
    error_message = "Without alarms there is no topic."
  }
}

run "each_alarm_may_call_the_function" {
  variables {
    notified  = { repair = "arn:aws:lambda:eu-west-1:111122223333:function:shop-dev-repair" }
    functions = { repair = "shop-dev-repair" }
  }

  assert {
    condition     = length(aws_lambda_permission.this) == 2 && alltrue([for permission in values(aws_lambda_permission.this) : permission.source_account == "111122223333"])
    error_message = "Each alarm of this account, and nobody else, calls the function."
  }
}

run "arrows_say_who_is_told" {
  variables {
    notified = { operations = "arn:aws:sns:eu-west-1:111122223333:shop-dev-operations" }
  }

  assert {
    condition     = length(aws_sns_topic.this) == 0 && length(aws_kms_key.this) == 0
    error_message = "Without need there is no topic."
  }

  assert {
    condition     = alltrue([for alarm in values(aws_cloudwatch_metric_alarm.this) : alarm.alarm_actions == toset(["arn:aws:sns:eu-west-1:111122223333:shop-dev-operations"])])
    error_message = "Alarms must go where the arrow leads."
  }
}
