# Resources that only serve others are no gap when nobody drew them. What makes one is who refers to it, or that its type is always a
# part of something drawn; a name or a tag makes none, since a stranger could choose it.
#
#   referenced_by  arguments of other types that refer to it: TYPE.PATH
#   always         the type is plumbing of what contains it

auxiliary "aws_s3_bucket" {
  referenced_by = [
    "aws_cloudtrail.s3_bucket_name",
    "aws_config_delivery_channel.s3_bucket_name",
    "aws_flow_log.log_destination",
    "aws_lb.access_logs.bucket",
    "aws_lb.connection_logs.bucket",
    "aws_cloudfront_distribution.logging_config.bucket",
    "aws_cloudwatch_log_delivery_destination.delivery_destination_configuration.destination_resource_arn",
    "aws_s3_bucket_logging.target_bucket",
    "aws_wafv2_web_acl_logging_configuration.log_destination_configs",
  ]
}

auxiliary "aws_sqs_queue" {
  referenced_by = [
    "aws_sqs_queue.redrive_policy",
    "aws_sqs_queue_redrive_policy.redrive_policy",
    "aws_lambda_function.dead_letter_config.target_arn",
    "aws_cloudwatch_event_target.dead_letter_config.arn",
    "aws_scheduler_schedule.target.dead_letter_config.arn",
    "aws_sns_topic_subscription.redrive_policy",
  ]
}

auxiliary "aws_sns_topic" {
  referenced_by = [
    "aws_cloudwatch_metric_alarm.alarm_actions",
    "aws_cloudwatch_composite_alarm.alarm_actions",
    "aws_cloudtrail.sns_topic_name",
    "aws_config_delivery_channel.sns_topic_arn",
    "aws_backup_vault_notifications.sns_topic_arn",
  ]
}

# Connecting needs the cache as well as the user: the cache is what is judged.
auxiliary "aws_elasticache_user" {
  referenced_by = ["aws_elasticache_user_group.user_ids"]
}

auxiliary "aws_cloudwatch_log_group" { always = true }
auxiliary "aws_cloudwatch_metric_alarm" { always = true }
auxiliary "aws_cloudwatch_event_rule" { always = true }
auxiliary "aws_internet_gateway" { always = true }
auxiliary "aws_nat_gateway" { always = true }
auxiliary "aws_eip" { always = true }
auxiliary "aws_route_table" { always = true }
auxiliary "aws_network_acl" { always = true }
auxiliary "aws_network_interface" { always = true }
auxiliary "aws_vpc_endpoint" { always = true }
auxiliary "aws_kms_key" { always = true }
auxiliary "aws_acm_certificate" { always = true }
auxiliary "aws_ecs_cluster" { always = true }
auxiliary "aws_lb_target_group" { always = true }
auxiliary "aws_launch_template" { always = true }
auxiliary "aws_iam_role" { always = true }
auxiliary "aws_iam_policy" { always = true }
auxiliary "aws_security_group" { always = true }
auxiliary "aws_ebs_volume" { always = true }
