# Resources that only serve others are no gap when nobody drew them. What makes one is who refers to it, or that its type is always a
# part of something drawn; a name or a tag makes none, since a stranger could choose it.
#
#   referenced_by  arguments of other types that refer to it: TYPE.PATH
#   part_of        arguments of its own that make it a part of what they refer to
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
    "aws_cloudwatch_event_bus.dead_letter_config.arn",
    "aws_cloudwatch_event_target.dead_letter_config.arn",
    "aws_pipes_pipe.source_parameters.dynamodb_stream_parameters.dead_letter_config.arn",
    "aws_pipes_pipe.source_parameters.kinesis_stream_parameters.dead_letter_config.arn",
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

# A key belongs to what it encrypts.
auxiliary "aws_kms_key" {
  always = true
  referenced_by = [
    "aws_backup_vault.kms_key_arn",
    "aws_cloudtrail.kms_key_id",
    "aws_cloudwatch_log_group.kms_key_id",
    "aws_db_instance.kms_key_id",
    "aws_docdb_cluster.kms_key_id",
    "aws_dynamodb_table.server_side_encryption.kms_key_arn",
    "aws_ebs_volume.kms_key_id",
    "aws_ecr_repository.encryption_configuration.kms_key",
    "aws_efs_file_system.kms_key_id",
    "aws_eks_cluster.encryption_config.provider.key_arn",
    "aws_elasticache_replication_group.kms_key_id",
    "aws_elasticache_serverless_cache.kms_key_id",
    "aws_kinesis_firehose_delivery_stream.server_side_encryption.key_arn",
    "aws_kinesis_stream.kms_key_id",
    "aws_lambda_function.kms_key_arn",
    "aws_msk_cluster.encryption_info.encryption_at_rest_kms_key_arn",
    "aws_neptune_cluster.kms_key_arn",
    "aws_opensearch_domain.encrypt_at_rest.kms_key_id",
    "aws_rds_cluster.kms_key_id",
    "aws_redshift_cluster.kms_key_id",
    "aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.kms_master_key_id",
    "aws_secretsmanager_secret.kms_key_id",
    "aws_sfn_state_machine.encryption_configuration.kms_key_id",
    "aws_sns_topic.kms_master_key_id",
    "aws_sqs_queue.kms_master_key_id",
    "aws_ssm_parameter.key_id",
  ]
}

# Members of a group of their own are drawn as the group.
auxiliary "aws_elasticache_cluster" {
  part_of = ["replication_group_id"]
}
auxiliary "aws_db_instance" {
  part_of = ["replicate_source_db"]
}

auxiliary "aws_acm_certificate" { always = true }
auxiliary "aws_ecs_cluster" { always = true }
auxiliary "aws_lb_target_group" { always = true }
auxiliary "aws_launch_template" { always = true }
auxiliary "aws_iam_role" { always = true }
auxiliary "aws_iam_policy" { always = true }
auxiliary "aws_security_group" { always = true }
auxiliary "aws_ebs_volume" { always = true }
auxiliary "aws_alb_target_group" { always = true }
auxiliary "aws_lb_listener" { always = true }
auxiliary "aws_ecs_task_definition" { always = true }
auxiliary "aws_eks_node_group" { always = true }
auxiliary "aws_batch_compute_environment" { always = true }
auxiliary "aws_batch_job_queue" { always = true }
auxiliary "aws_efs_mount_target" { always = true }
auxiliary "aws_efs_access_point" { always = true }
auxiliary "aws_backup_plan" { always = true }
auxiliary "aws_rds_cluster_instance" { always = true }
auxiliary "aws_neptune_cluster_instance" { always = true }
auxiliary "aws_docdb_cluster_instance" { always = true }
auxiliary "aws_redshiftserverless_namespace" { always = true }
auxiliary "aws_sns_topic_subscription" { always = true }
auxiliary "aws_cloudwatch_event_target" { always = true }
auxiliary "aws_cloudwatch_dashboard" { always = true }
auxiliary "aws_api_gateway_stage" { always = true }
auxiliary "aws_api_gateway_method" { always = true }
auxiliary "aws_apigatewayv2_stage" { always = true }
auxiliary "aws_apigatewayv2_route" { always = true }
auxiliary "aws_cognito_user_pool_client" { always = true }
auxiliary "aws_amplify_branch" { always = true }
auxiliary "aws_vpn_gateway" { always = true }
auxiliary "aws_customer_gateway" { always = true }
auxiliary "aws_dx_gateway" { always = true }
auxiliary "aws_networkfirewall_firewall_policy" { always = true }
auxiliary "aws_vpclattice_service_network" { always = true }
auxiliary "aws_verifiedaccess_endpoint" { always = true }
auxiliary "aws_route53_record" { always = true }
auxiliary "aws_kms_replica_key" { always = true }
auxiliary "aws_glue_catalog_database" { always = true }
auxiliary "aws_athena_database" { always = true }
auxiliary "aws_sagemaker_endpoint_configuration" { always = true }
auxiliary "aws_sagemaker_model" { always = true }
auxiliary "aws_ssm_document" { always = true }
auxiliary "aws_ses_domain_identity" { always = true }
auxiliary "aws_workspaces_directory" { always = true }
auxiliary "aws_dms_endpoint" { always = true }

# One organisation has several policies.
auxiliary "aws_organizations_policy" { always = true }

auxiliary "aws_cloudfront_origin_access_identity" {
  always        = true
  referenced_by = ["aws_cloudfront_distribution.origin.s3_origin_config.origin_access_identity"]
}

# The firewall of a front door that the template puts behind one.
auxiliary "aws_wafv2_web_acl" {
  referenced_by = [
    "aws_cloudfront_distribution.web_acl_id",
    "aws_wafv2_web_acl_association.web_acl_arn",
  ]
}

auxiliary "aws_api_gateway_account" { always = true }
auxiliary "aws_scheduler_schedule" { always = true }
