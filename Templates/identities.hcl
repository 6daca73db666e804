# What a resource is for reachability: the security groups it carries, the roles it acts with, the resources it is made of, the
# ARN it is known by. Paths name arguments; a dot enters nested blocks and visits each of them.
#
#   security_groups  arguments that hold ids of security groups
#   roles            arguments that hold names or ARNs of roles, with which code of the resource's owner runs
#   service_roles    the same for roles that the service itself uses on the resource's behalf
#   parts            arguments that refer to resources whose groups and roles are this one's too
#   belongs_to       argument that refers to the resource that this one is only an entry, a copy or a setting of
#   service          the prefix of the actions on it
#   arn              its ARN, as far as arguments tell; `$${partition}`, `$${region}`, `$${account}` and arguments are replaced

type "aws_security_group" { service = "ec2" }
type "aws_default_security_group" { service = "ec2" }

# Compute

type "aws_instance" {
  security_groups = ["vpc_security_group_ids", "security_groups", "network_interface.security_groups"]
  parts           = ["iam_instance_profile", "launch_template.id", "launch_template.name"]
  service         = "ec2"
}
type "aws_spot_instance_request" {
  security_groups = ["vpc_security_group_ids", "security_groups"]
  parts           = ["iam_instance_profile"]
  service         = "ec2"
}
type "aws_launch_template" {
  security_groups = ["vpc_security_group_ids", "network_interfaces.security_groups"]
  parts           = ["iam_instance_profile.name", "iam_instance_profile.arn"]
  service         = "ec2"
}
type "aws_launch_configuration" {
  security_groups = ["security_groups"]
  parts           = ["iam_instance_profile"]
  service         = "ec2"
}
type "aws_autoscaling_group" {
  parts   = ["launch_template.id", "launch_template.name", "launch_configuration", "mixed_instances_policy.launch_template.launch_template_specification.launch_template_id"]
  service = "autoscaling"
}
type "aws_iam_instance_profile" {
  roles   = ["role"]
  service = "iam"
  arn     = "arn:$${partition}:iam::$${account}:instance-profile/$${name}"
}
type "aws_network_interface" { security_groups = ["security_groups"] }
type "aws_ecs_service" {
  security_groups = ["network_configuration.security_groups"]
  service_roles   = ["iam_role"]
  parts           = ["task_definition"]
  service         = "ecs"
}
type "aws_ecs_task_definition" {
  roles         = ["task_role_arn"]
  service_roles = ["execution_role_arn"]
  service       = "ecs"
}
type "aws_ecs_cluster" {
  service = "ecs"
  arn     = "arn:$${partition}:ecs:$${region}:$${account}:cluster/$${name}"
}
type "aws_eks_cluster" {
  security_groups = ["vpc_config.security_group_ids"]
  service_roles   = ["role_arn"]
  service         = "eks"
  arn             = "arn:$${partition}:eks:$${region}:$${account}:cluster/$${name}"
}
type "aws_eks_node_group" {
  security_groups = ["remote_access.source_security_group_ids"]
  roles           = ["node_role_arn"]
  parts           = ["launch_template.id", "launch_template.name"]
  service         = "eks"
}
type "aws_eks_fargate_profile" { service_roles = ["pod_execution_role_arn"] }
type "aws_eks_pod_identity_association" { roles = ["role_arn"] }
type "aws_lambda_function" {
  security_groups = ["vpc_config.security_group_ids"]
  roles           = ["role"]
  service         = "lambda"
  arn             = "arn:$${partition}:lambda:$${region}:$${account}:function:$${function_name}"
}
type "aws_lambda_alias" {
  belongs_to = "function_name"
  service    = "lambda"
}
type "aws_batch_compute_environment" {
  security_groups = ["compute_resources.security_group_ids"]
  service_roles   = ["service_role"]
  parts           = ["compute_resources.instance_role"]
  service         = "batch"
}
type "aws_batch_job_definition" {
  service_roles = ["container_properties"] # both stand in its text
  service       = "batch"
}
type "aws_apprunner_service" {
  roles         = ["instance_configuration.instance_role_arn"]
  service_roles = ["source_configuration.authentication_configuration.access_role_arn"]
  parts         = ["network_configuration.egress_configuration.vpc_connector_arn"]
  service       = "apprunner"
}
type "aws_apprunner_vpc_connector" { security_groups = ["security_groups"] }
type "aws_elastic_beanstalk_environment" { service = "elasticbeanstalk" }
type "aws_codebuild_project" {
  security_groups = ["vpc_config.security_group_ids"]
  roles           = ["service_role"]
  service         = "codebuild"
  arn             = "arn:$${partition}:codebuild:$${region}:$${account}:project/$${name}"
}
type "aws_codepipeline" {
  roles   = ["role_arn"]
  service = "codepipeline"
}
type "aws_glue_job" {
  roles   = ["role_arn"]
  parts   = ["connections"]
  service = "glue"
}
type "aws_glue_crawler" {
  roles   = ["role"]
  service = "glue"
}
type "aws_glue_connection" { security_groups = ["physical_connection_requirements.security_group_id_list"] }
type "aws_emr_cluster" {
  security_groups = ["ec2_attributes.emr_managed_master_security_group", "ec2_attributes.emr_managed_slave_security_group", "ec2_attributes.additional_master_security_groups"]
  service_roles   = ["service_role"]
  parts           = ["ec2_attributes.instance_profile"]
  service         = "elasticmapreduce"
}
type "aws_sagemaker_notebook_instance" {
  security_groups = ["security_groups"]
  roles           = ["role_arn"]
  service         = "sagemaker"
}
type "aws_sagemaker_model" {
  security_groups = ["vpc_config.security_group_ids"]
  roles           = ["execution_role_arn"]
  service         = "sagemaker"
}
type "aws_sagemaker_domain" {
  security_groups = ["default_user_settings.security_groups"]
  roles           = ["default_user_settings.execution_role"]
  service         = "sagemaker"
}
type "aws_sfn_state_machine" {
  roles   = ["role_arn"]
  service = "states"
  arn     = "arn:$${partition}:states:$${region}:$${account}:stateMachine:$${name}"
}
type "aws_mwaa_environment" {
  security_groups = ["network_configuration.security_group_ids"]
  roles           = ["execution_role_arn"]
  service         = "airflow"
}
type "aws_workspaces_directory" { service = "workspaces" }
type "aws_bedrockagent_agent" {
  roles   = ["agent_resource_role_arn"]
  service = "bedrock"
}
type "aws_iot_topic_rule" { service = "iot" }
type "aws_scheduler_schedule_group" { service = "scheduler" }
type "aws_scheduler_schedule" {
  belongs_to    = "group_name"
  service_roles = ["target.role_arn"]
  service       = "scheduler"
}
type "aws_pipes_pipe" {
  service_roles = ["role_arn"]
  service       = "pipes"
}
type "aws_cloudwatch_event_rule" {
  belongs_to    = "event_bus_name"
  service_roles = ["role_arn"]
  service       = "events"
}
type "aws_cloudwatch_event_target" {
  belongs_to    = "event_bus_name"
  service_roles = ["role_arn"]
  service       = "events"
}
type "aws_dms_replication_instance" {
  security_groups = ["vpc_security_group_ids"]
  service         = "dms"
}

# Services with a role of their own

type "aws_flow_log" { service_roles = ["iam_role_arn"] }
type "aws_cloudtrail" { service_roles = ["cloud_watch_logs_role_arn"] }
type "aws_config_configuration_recorder" { service_roles = ["role_arn"] }
type "aws_backup_selection" { service_roles = ["iam_role_arn"] }
type "aws_s3_bucket_replication_configuration" { service_roles = ["role"] }
type "aws_api_gateway_account" { service_roles = ["cloudwatch_role_arn"] }
type "aws_appautoscaling_target" { service_roles = ["role_arn"] }
type "aws_autoscaling_lifecycle_hook" { service_roles = ["role_arn"] }
type "aws_codedeploy_deployment_group" { service_roles = ["service_role_arn"] }
type "aws_dlm_lifecycle_policy" { service_roles = ["execution_role_arn"] }
type "aws_cloudformation_stack" { service_roles = ["iam_role_arn"] }
type "aws_cloudwatch_log_subscription_filter" { service_roles = ["role_arn"] }
type "aws_eks_addon" { service_roles = ["service_account_role_arn", "pod_identity_association.role_arn"] }
type "aws_ssm_maintenance_window_task" { service_roles = ["service_role_arn"] }
type "aws_kinesisanalyticsv2_application" { service_roles = ["service_execution_role"] }
type "aws_lakeformation_resource" { service_roles = ["role_arn"] }
type "aws_synthetics_canary" {
  security_groups = ["vpc_config.security_group_ids"]
  roles           = ["execution_role_arn"]
  service         = "synthetics"
}

# Entry points

type "aws_lb" {
  security_groups = ["security_groups"]
  service         = "elasticloadbalancing"
}
type "aws_alb" {
  security_groups = ["security_groups"]
  service         = "elasticloadbalancing"
}
type "aws_elb" {
  security_groups = ["security_groups"]
  service         = "elasticloadbalancing"
}
type "aws_cloudfront_distribution" { service = "cloudfront" }
type "aws_wafv2_web_acl" { service = "wafv2" }
type "aws_api_gateway_rest_api" { service = "execute-api" }
type "aws_apigatewayv2_api" { service = "execute-api" }
type "aws_apigatewayv2_vpc_link" { security_groups = ["security_group_ids"] }
type "aws_appsync_graphql_api" { service = "appsync" }
type "aws_appsync_datasource" { service_roles = ["service_role_arn"] }
type "aws_cognito_user_pool" { service = "cognito-idp" }
type "aws_cognito_identity_pool_roles_attachment" { roles = ["roles.authenticated", "roles.unauthenticated"] }
type "aws_transfer_server" {
  security_groups = ["endpoint_details.security_group_ids"]
  service_roles   = ["logging_role"]
  service         = "transfer"
}
type "aws_transfer_user" {
  roles   = ["role"]
  service = "transfer"
}
type "aws_verifiedaccess_endpoint" {
  security_groups = ["security_group_ids"]
  service         = "ec2"
}
type "aws_ec2_client_vpn_endpoint" {
  security_groups = ["security_group_ids"]
  service         = "ec2"
}
type "aws_vpc_endpoint" {
  security_groups = ["security_group_ids"]
  service         = "ec2"
}
type "aws_vpclattice_service_network_vpc_association" { security_groups = ["security_group_ids"] }

# Data

type "aws_s3_bucket" {
  service = "s3"
  arn     = "arn:$${partition}:s3:::$${bucket}"
}
type "aws_dynamodb_table" {
  service = "dynamodb"
  arn     = "arn:$${partition}:dynamodb:$${region}:$${account}:table/$${name}"
}
type "aws_db_instance" {
  security_groups = ["vpc_security_group_ids"]
  service_roles   = ["monitoring_role_arn"]
  service         = "rds"
  arn             = "arn:$${partition}:rds:$${region}:$${account}:db:$${identifier}"
}
type "aws_rds_cluster" {
  security_groups = ["vpc_security_group_ids"]
  service         = "rds"
  arn             = "arn:$${partition}:rds:$${region}:$${account}:cluster:$${cluster_identifier}"
}
type "aws_db_proxy" {
  security_groups = ["vpc_security_group_ids"]
  service_roles   = ["role_arn"]
  service         = "rds"
}
type "aws_dax_cluster" {
  security_groups = ["security_group_ids"]
  service_roles   = ["iam_role_arn"]
  service         = "dax"
}
type "aws_elasticache_replication_group" {
  security_groups = ["security_group_ids"]
  service         = "elasticache"
  arn             = "arn:$${partition}:elasticache:$${region}:$${account}:replicationgroup:$${replication_group_id}"
}
type "aws_elasticache_cluster" {
  security_groups = ["security_group_ids"]
  service         = "elasticache"
  arn             = "arn:$${partition}:elasticache:$${region}:$${account}:cluster:$${cluster_id}"
}
type "aws_elasticache_serverless_cache" {
  security_groups = ["security_group_ids"]
  service         = "elasticache"
}
type "aws_memorydb_cluster" {
  security_groups = ["security_group_ids"]
  service         = "memorydb"
}
type "aws_redshift_cluster" {
  security_groups = ["vpc_security_group_ids"]
  roles           = ["iam_roles"]
  service         = "redshift"
}
type "aws_redshiftserverless_workgroup" {
  security_groups = ["security_group_ids"]
  parts           = ["namespace_name"]
  service         = "redshift-serverless"
}
type "aws_redshiftserverless_namespace" {
  roles   = ["iam_roles", "default_iam_role_arn"]
  service = "redshift-serverless"
}
type "aws_opensearch_domain" {
  security_groups = ["vpc_options.security_group_ids"]
  service         = "es"
  arn             = "arn:$${partition}:es:$${region}:$${account}:domain/$${domain_name}"
}
type "aws_elasticsearch_domain" {
  security_groups = ["vpc_options.security_group_ids"]
  service         = "es"
  arn             = "arn:$${partition}:es:$${region}:$${account}:domain/$${domain_name}"
}
type "aws_neptune_cluster" {
  security_groups = ["vpc_security_group_ids"]
  service         = "rds"
}
type "aws_docdb_cluster" {
  security_groups = ["vpc_security_group_ids"]
  service         = "rds"
}
type "aws_msk_cluster" {
  security_groups = ["broker_node_group_info.security_groups"]
  service         = "kafka"
}
type "aws_msk_serverless_cluster" {
  security_groups = ["vpc_config.security_group_ids"]
  service         = "kafka"
}
type "aws_mskconnect_connector" {
  security_groups = ["kafka_cluster.apache_kafka_cluster.vpc.security_groups"]
  roles           = ["service_execution_role_arn"]
}
type "aws_mq_broker" {
  security_groups = ["security_groups"]
  service         = "mq"
}
type "aws_kinesis_stream" {
  service = "kinesis"
  arn     = "arn:$${partition}:kinesis:$${region}:$${account}:stream/$${name}"
}
type "aws_kinesis_firehose_delivery_stream" {
  service_roles = ["extended_s3_configuration.role_arn", "redshift_configuration.role_arn", "opensearch_configuration.role_arn", "http_endpoint_configuration.role_arn"]
  service       = "firehose"
  arn           = "arn:$${partition}:firehose:$${region}:$${account}:deliverystream/$${name}"
}
type "aws_sqs_queue" {
  service = "sqs"
  arn     = "arn:$${partition}:sqs:$${region}:$${account}:$${name}"
}
type "aws_sns_topic" {
  service = "sns"
  arn     = "arn:$${partition}:sns:$${region}:$${account}:$${name}"
}
type "aws_cloudwatch_event_bus" {
  service = "events"
  arn     = "arn:$${partition}:events:$${region}:$${account}:event-bus/$${name}"
}
type "aws_secretsmanager_secret" {
  service = "secretsmanager"
  arn     = "arn:$${partition}:secretsmanager:$${region}:$${account}:secret:$${name}-??????"
}
type "aws_sesv2_email_identity" { service = "ses" }
type "aws_sesv2_configuration_set" { service = "ses" }
type "aws_ssm_parameter" {
  service = "ssm"
  arn     = "arn:$${partition}:ssm:$${region}:$${account}:parameter/$${name}"
}
type "aws_kms_key" { service = "kms" }
type "aws_kms_alias" {
  belongs_to = "target_key_id"
  service    = "kms"
  arn        = "arn:$${partition}:kms:$${region}:$${account}:$${name}"
}
type "aws_ecr_repository" {
  service = "ecr"
  arn     = "arn:$${partition}:ecr:$${region}:$${account}:repository/$${name}"
}
type "aws_cloudwatch_log_group" {
  service = "logs"
  arn     = "arn:$${partition}:logs:$${region}:$${account}:log-group:$${name}"
}
type "aws_efs_file_system" { service = "elasticfilesystem" }
type "aws_efs_mount_target" {
  security_groups = ["security_groups"]
  service         = "elasticfilesystem"
  belongs_to      = "file_system_id"
}
type "aws_fsx_windows_file_system" {
  security_groups = ["security_group_ids"]
  service         = "fsx"
}
type "aws_fsx_lustre_file_system" {
  security_groups = ["security_group_ids"]
  service         = "fsx"
}
type "aws_backup_vault" {
  service = "backup"
  arn     = "arn:$${partition}:backup:$${region}:$${account}:backup-vault:$${name}"
}
type "aws_iam_role" {
  service = "iam"
  arn     = "arn:$${partition}:iam::$${account}:role/$${name}"
}
type "aws_iam_user" {
  service = "iam"
  arn     = "arn:$${partition}:iam::$${account}:user/$${name}"
}
type "aws_iam_policy" {
  service = "iam"
  arn     = "arn:$${partition}:iam::$${account}:policy/$${name}"
}

# Entries, copies and settings of something else

type "aws_lambda_function_url" { belongs_to = "function_name" }
type "aws_s3_access_point" { belongs_to = "bucket" }
type "aws_rds_cluster_instance" { belongs_to = "cluster_identifier" }
type "aws_neptune_cluster_instance" { belongs_to = "cluster_identifier" }
type "aws_docdb_cluster_instance" { belongs_to = "cluster_identifier" }
type "aws_efs_access_point" { belongs_to = "file_system_id" }
type "aws_secretsmanager_secret_version" { belongs_to = "secret_id" }
type "aws_lb_listener" { belongs_to = "load_balancer_arn" }
type "aws_api_gateway_stage" { belongs_to = "rest_api_id" }
type "aws_api_gateway_deployment" { belongs_to = "rest_api_id" }
type "aws_apigatewayv2_stage" { belongs_to = "api_id" }
type "aws_apigatewayv2_route" { belongs_to = "api_id" }
type "aws_ecs_cluster_capacity_providers" { belongs_to = "cluster_name" }
type "aws_cognito_user_pool_client" { belongs_to = "user_pool_id" }
type "aws_kinesis_stream_consumer" { belongs_to = "stream_arn" }

# One service calls, feeds or forwards to another.

link "aws_lambda_event_source_mapping" {
  from = ["event_source_arn"]
  to   = ["function_name"]
}
link "aws_sns_topic_subscription" {
  from = ["topic_arn"]
  to   = ["endpoint"]
}
link "aws_s3_bucket_notification" {
  from = ["bucket"]
  to   = ["lambda_function.lambda_function_arn", "queue.queue_arn", "topic.topic_arn"]
}
link "aws_cloudwatch_event_target" {
  from = ["rule"]
  to   = ["arn"]
}
link "aws_cloudwatch_log_subscription_filter" {
  from = ["log_group_name"]
  to   = ["destination_arn"]
}
link "aws_scheduler_schedule" {
  from = [resource]
  to   = ["target.arn"]
}
link "aws_cloudfront_distribution" {
  from = [resource]
  to   = ["origin.domain_name"]
}
link "aws_lambda_permission" {
  from    = ["source_arn"]
  service = "principal"
  to      = ["function_name"]
  actions = "action"
}
link "aws_api_gateway_integration" {
  from = ["rest_api_id"]
  to   = ["uri"]
}
link "aws_apigatewayv2_integration" {
  from = ["api_id"]
  to   = ["integration_uri"]
}
link "aws_cloudwatch_metric_alarm" {
  from = [resource]
  to   = ["alarm_actions", "ok_actions"]
}
link "aws_kinesis_firehose_delivery_stream" {
  from = [resource]
  to   = ["extended_s3_configuration.bucket_arn"]
}
