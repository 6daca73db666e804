# An alarm for every metric of what is watched, and a dashboard that shows them.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 128 ? local.plain_name : "${trim(substr(local.plain_name, 0, 121), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  alarm_arn_pattern = "arn:${data.aws_partition.current.partition}:cloudwatch:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:alarm:${local.name}-*"

  # One alarm for each metric of each component.
  alarms = merge([
    for key, component in var.watched : {
      for metric in component.metrics : "${key}-${metric.name}" => {
        namespace  = component.namespace
        dimensions = component.dimensions
        component  = key
        metric     = metric
      }
    }
  ]...)

  own_topic = length(var.notified) == 0 && length(var.watched) > 0

  # A function is called by each alarm, and by no other.
  calls = {
    for pair in setproduct(keys(var.functions), keys(local.alarms)) :
    "${pair[0]}-${pair[1]}" => { function = pair[0], alarm = pair[1] }
  }

  # Somebody hears of an alarm: who the arrows say, else the topic of this module.
  told = length(var.notified) > 0 ? values(var.notified) : aws_sns_topic.this[*].arn
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.alarms

  alarm_name          = "${local.name}-${each.key}"
  alarm_description   = "${each.value.metric.name} of ${each.value.component}"
  namespace           = each.value.namespace
  metric_name         = each.value.metric.name
  dimensions          = each.value.dimensions
  statistic           = each.value.metric.statistic
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = each.value.metric.threshold
  period              = 300
  evaluation_periods  = each.value.metric.periods
  treat_missing_data  = "notBreaching"
  actions_enabled     = true
  alarm_actions       = local.told
  ok_actions          = local.told

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })
}

resource "aws_lambda_permission" "this" {
  for_each = local.calls

  statement_id   = "alarm-${substr(sha256("${local.name}-${each.value.alarm}"), 0, 16)}"
  action         = "lambda:InvokeFunction"
  function_name  = var.functions[each.value.function]
  principal      = "lambda.alarms.cloudwatch.amazonaws.com"
  source_arn     = aws_cloudwatch_metric_alarm.this[each.value.alarm].arn
  source_account = data.aws_caller_identity.current.account_id
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = local.name

  dashboard_body = jsonencode({
    widgets = concat(
      [{
        type       = "text"
        x          = 0
        y          = 0
        width      = 24
        height     = 1
        properties = { markdown = "# ${local.name}" }
      }],
      [for index, key in sort(keys(local.alarms)) : {
        type   = "metric"
        x      = index % 3 * 8
        y      = 1 + floor(index / 3) * 6
        width  = 8
        height = 6
        properties = {
          title  = key
          region = data.aws_region.current.region
          stat   = local.alarms[key].metric.statistic
          period = 300
          view   = "timeSeries"
          metrics = [concat(
            [local.alarms[key].namespace, local.alarms[key].metric.name],
            flatten([for name in sort(keys(local.alarms[key].dimensions)) : [name, local.alarms[key].dimensions[name]]]),
          )]
        }
      }],
    )
  })
}
