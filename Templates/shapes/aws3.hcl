# Tokens of the AWS icons of 2017: `resIcon`, `prIcon`, `grIcon` and `shape` values alike.

shapes = {
  "mxgraph.aws3.action"                           = { title = "IoT rule action", role = "generic" }
  "mxgraph.aws3.actuator"                         = { title = "Device", role = "actor" }
  "mxgraph.aws3.add_on"                           = { title = "IAM add-on", role = "generic" }
  "mxgraph.aws3.agent"                            = { title = "Inspector agent", role = "generic" }
  "mxgraph.aws3.alarm"                            = { title = "CloudWatch alarm", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws3.alexa_enabled_device"             = { title = "Device", role = "actor" }
  "mxgraph.aws3.alexa_skill"                      = { title = "Device", role = "actor" }
  "mxgraph.aws3.alexa_smart_home_skill"           = { title = "Device", role = "actor" }
  "mxgraph.aws3.alexa_voice_service"              = { title = "Device", role = "actor" }
  "mxgraph.aws3.ami"                              = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws3.android"                          = { title = "SDK (10 titles share this token)", role = "generic" }
  "mxgraph.aws3.api_gateway"                      = { title = "Amazon API Gateway", role = "resource", kind = "apigw_http", type = "aws_apigatewayv2_api" }
  "mxgraph.aws3.application"                      = { title = "Elastic Beanstalk application", role = "resource", type = "aws_elastic_beanstalk_application" }
  "mxgraph.aws3.application_discovery_service"    = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.application_load_balancer"        = { title = "Application Load Balancer", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws3.apps"                             = { title = "Legacy symbol", role = "generic" }
  "mxgraph.aws3.appstream"                        = { title = "Amazon AppStream 2.0 (WorkSpaces Applications)", role = "resource", type = "aws_appstream_fleet" }
  "mxgraph.aws3.archive"                          = { title = "Glacier archive", role = "generic" }
  "mxgraph.aws3.artifact"                         = { title = "AWS Artifact", role = "generic" }
  "mxgraph.aws3.assignment_task"                  = { title = "Mechanical Turk task", role = "generic" }
  "mxgraph.aws3.athena"                           = { title = "Amazon Athena", role = "resource", kind = "athena", type = "aws_athena_workgroup" }
  "mxgraph.aws3.attribute"                        = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws3.attributes"                       = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws3.auto_scaling"                     = { title = "EC2 Auto Scaling", role = "resource", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws3.automation"                       = { title = "SSM automation/run command", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws3.aws_iot"                          = { title = "AWS IoT Core", role = "resource", type = "aws_iot_thing" }
  "mxgraph.aws3.bank"                             = { title = "Device", role = "actor" }
  "mxgraph.aws3.batch"                            = { title = "AWS Batch", role = "resource", kind = "batch", type = "aws_batch_compute_environment" }
  "mxgraph.aws3.bicycle"                          = { title = "Device", role = "actor" }
  "mxgraph.aws3.bucket"                           = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws3.bucket_with_objects"              = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws3.cache_node"                       = { title = "ElastiCache node", role = "resource", kind = "elasticache", type = "aws_elasticache_cluster" }
  "mxgraph.aws3.cached_volume"                    = { title = "Volume Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws3.camera"                           = { title = "Device", role = "actor" }
  "mxgraph.aws3.car"                              = { title = "Device", role = "actor" }
  "mxgraph.aws3.cart"                             = { title = "Device", role = "actor" }
  "mxgraph.aws3.certificate"                      = { title = "IoT X.509 certificate", role = "resource", type = "aws_iot_certificate" }
  "mxgraph.aws3.certificate_manager"              = { title = "AWS Certificate Manager", role = "resource", kind = "acm", type = "aws_acm_certificate" }
  "mxgraph.aws3.certificate_manager_2"            = { title = "AWS Certificate Manager", role = "resource", kind = "acm", type = "aws_acm_certificate" }
  "mxgraph.aws3.change_set"                       = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws3.checklist"                        = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.checklist_cost"                   = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.checklist_fault_tolerance"        = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.checklist_performance"            = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.checklist_security"               = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.chime"                            = { title = "Amazon Chime", role = "resource", type = "aws_chime_voice_connector" }
  "mxgraph.aws3.classic_load_balancer"            = { title = "Classic Load Balancer", role = "resource", kind = "clb", type = "aws_elb" }
  "mxgraph.aws3.cli"                              = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws3.cloud"                            = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws3.cloud_2"                          = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws3.clouddirectory"                   = { title = "Amazon Cloud Directory", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.cloudformation"                   = { title = "AWS CloudFormation", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws3.cloudfront"                       = { title = "Amazon CloudFront", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws3.cloudhsm"                         = { title = "AWS CloudHSM", role = "resource", type = "aws_cloudhsm_v2_cluster" }
  "mxgraph.aws3.cloudsearch"                      = { title = "Amazon CloudSearch", role = "resource", type = "aws_cloudsearch_domain" }
  "mxgraph.aws3.cloudtrail"                       = { title = "AWS CloudTrail", role = "service", kind = "cloudtrail", type = "aws_cloudtrail" }
  "mxgraph.aws3.cloudwatch"                       = { title = "Amazon CloudWatch", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws3.codebuild"                        = { title = "AWS CodeBuild", role = "resource", kind = "codebuild", type = "aws_codebuild_project" }
  "mxgraph.aws3.codecommit"                       = { title = "AWS CodeCommit", role = "resource", type = "aws_codecommit_repository" }
  "mxgraph.aws3.codedeploy"                       = { title = "AWS CodeDeploy", role = "resource", type = "aws_codedeploy_app" }
  "mxgraph.aws3.codepipeline"                     = { title = "AWS CodePipeline", role = "resource", kind = "codepipeline", type = "aws_codepipeline" }
  "mxgraph.aws3.codestar"                         = { title = "AWS CodeStar", role = "resource", type = "aws_codestarconnections_connection" }
  "mxgraph.aws3.coffee_pot"                       = { title = "Device", role = "actor" }
  "mxgraph.aws3.cognito"                          = { title = "Amazon Cognito", role = "resource", kind = "cognito", type = "aws_cognito_user_pool" }
  "mxgraph.aws3.config"                           = { title = "AWS Config", role = "service", kind = "config", type = "aws_config_configuration_recorder" }
  "mxgraph.aws3.config_rule"                      = { title = "AWS Config rule", role = "resource", type = "aws_config_config_rule" }
  "mxgraph.aws3.connect"                          = { title = "Amazon Connect", role = "resource", type = "aws_connect_instance" }
  "mxgraph.aws3.corporate_data_center"            = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws3.customer_gateway"                 = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws3.data_encryption_key"              = { title = "Security symbol", role = "generic" }
  "mxgraph.aws3.data_pipeline"                    = { title = "AWS Data Pipeline", role = "resource", type = "aws_datapipeline_pipeline" }
  "mxgraph.aws3.database_migration_service"       = { title = "AWS DMS", role = "resource", kind = "dms", type = "aws_dms_replication_instance" }
  "mxgraph.aws3.database_migration_workflow_job"  = { title = "AWS DMS task", role = "resource", type = "aws_dms_replication_task" }
  "mxgraph.aws3.db_accelerator"                   = { title = "DynamoDB Accelerator (DAX)", role = "resource", kind = "dax", type = "aws_dax_cluster" }
  "mxgraph.aws3.db_on_instance"                   = { title = "Database on EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.decider"                          = { title = "SWF decider", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.dense_compute_node"               = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws3.dense_storage_node"               = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws3.deployment"                       = { title = "Elastic Beanstalk deployment", role = "resource", type = "aws_elastic_beanstalk_application_version" }
  "mxgraph.aws3.deployments"                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.desired_state"                    = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws3.device_farm"                      = { title = "AWS Device Farm", role = "resource", type = "aws_devicefarm_project" }
  "mxgraph.aws3.direct_connect"                   = { title = "AWS Direct Connect", role = "resource", kind = "dx", type = "aws_dx_connection" }
  "mxgraph.aws3.directory_service"                = { title = "AWS Directory Service", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws3.disk"                             = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws3.documents"                        = { title = "Systems Manager document", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws3.door_lock"                        = { title = "Device", role = "actor" }
  "mxgraph.aws3.download_distribution"            = { title = "CloudFront download distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws3.dynamo_db"                        = { title = "Amazon DynamoDB", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws3.ec2"                              = { title = "Amazon EC2", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.ec2_compute_container"            = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws3.ec2_compute_container_2"          = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws3.ec2_compute_container_3"          = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws3.ec2_systems_manager"              = { title = "AWS Systems Manager", role = "resource", kind = "systems_manager", type = "aws_ssm_document" }
  "mxgraph.aws3.echo"                             = { title = "Device", role = "actor" }
  "mxgraph.aws3.ecr"                              = { title = "Amazon ECR", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws3.ecr_registry"                     = { title = "ECR registry", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws3.ecs"                              = { title = "Amazon ECS", role = "resource", kind = "ecs", type = "aws_ecs_cluster" }
  "mxgraph.aws3.edge_location"                    = { title = "CloudFront edge location", role = "generic" }
  "mxgraph.aws3.efs"                              = { title = "Amazon EFS", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws3.efs_share"                        = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws3.el_load_balancer"                 = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws3.elastic_beanstalk"                = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws3.elastic_ip"                       = { title = "Elastic IP address", role = "resource", kind = "eip", type = "aws_eip" }
  "mxgraph.aws3.elastic_load_balancing"           = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws3.elastic_network_adapter"          = { title = "Elastic network interface/adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws3.elastic_network_interface"        = { title = "Elastic network interface/adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws3.elastic_transcoder"               = { title = "Amazon Elastic Transcoder", role = "resource", type = "aws_elastictranscoder_pipeline" }
  "mxgraph.aws3.elasticache"                      = { title = "Amazon ElastiCache", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws3.elasticsearch_service"            = { title = "Amazon OpenSearch Service", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws3.email"                            = { title = "SES email", role = "generic" }
  "mxgraph.aws3.email_notification"               = { title = "SNS email notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws3.emr"                              = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws3.emr_cluster"                      = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws3.emr_engine"                       = { title = "EMR engine", role = "generic" }
  "mxgraph.aws3.emr_engine_mapr_m3"               = { title = "EMR engine", role = "generic" }
  "mxgraph.aws3.emr_engine_mapr_m5"               = { title = "EMR engine", role = "generic" }
  "mxgraph.aws3.emr_engine_mapr_m7"               = { title = "EMR engine", role = "generic" }
  "mxgraph.aws3.encrypted_data"                   = { title = "Security symbol", role = "generic" }
  "mxgraph.aws3.endpoints"                        = { title = "VPC endpoints", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws3.event_event_based"                = { title = "CloudWatch event (event-based)", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws3.event_time_based"                 = { title = "CloudWatch event (time-based)", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws3.factory"                          = { title = "Device", role = "actor" }
  "mxgraph.aws3.filtering_rule"                   = { title = "WAF rule", role = "resource", type = "aws_wafv2_rule_group" }
  "mxgraph.aws3.fire_tv"                          = { title = "Device", role = "actor" }
  "mxgraph.aws3.fire_tv_stick"                    = { title = "Device", role = "actor" }
  "mxgraph.aws3.flow_logs"                        = { title = "VPC flow logs", role = "resource", type = "aws_flow_log" }
  "mxgraph.aws3.forums"                           = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3.gamelift"                         = { title = "Amazon GameLift Servers", role = "resource", type = "aws_gamelift_fleet" }
  "mxgraph.aws3.generic"                          = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3.generic_database"                 = { title = "Generic database", role = "generic", kind = "rds" }
  "mxgraph.aws3.glacier"                          = { title = "Amazon S3 Glacier", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws3.global_secondary_index"           = { title = "DynamoDB GSI", role = "generic" }
  "mxgraph.aws3.glue"                             = { title = "AWS Glue", role = "resource", kind = "glue", type = "aws_glue_job" }
  "mxgraph.aws3.greengrass"                       = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.hardware_board"                   = { title = "Device", role = "actor" }
  "mxgraph.aws3.hdfs_cluster"                     = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws3.hosted_zone"                      = { title = "Route 53 hosted zone", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws3.house"                            = { title = "Device", role = "actor" }
  "mxgraph.aws3.http_2_protocol"                  = { title = "Protocol", role = "generic" }
  "mxgraph.aws3.http_notification"                = { title = "SNS HTTP notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws3.http_protocol"                    = { title = "Protocol", role = "generic" }
  "mxgraph.aws3.human_intelligence_tasks_hit"     = { title = "Mechanical Turk HIT", role = "generic" }
  "mxgraph.aws3.iam"                              = { title = "AWS IAM", role = "service", kind = "iam_role" }
  "mxgraph.aws3.import_export"                    = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws3.inspector"                        = { title = "Amazon Inspector", role = "service", kind = "inspector", type = "aws_inspector2_enabler" }
  "mxgraph.aws3.instance"                         = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.instance_with_cloudwatch"         = { title = "EC2 instance with CloudWatch", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.instances"                        = { title = "EC2 instances", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.instances_2"                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.internet"                         = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws3.internet_2"                       = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws3.internet_3"                       = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws3.internet_gateway"                 = { title = "Internet gateway", role = "resource", kind = "igw", type = "aws_internet_gateway" }
  "mxgraph.aws3.inventory"                        = { title = "SSM inventory", role = "resource", type = "aws_ssm_association" }
  "mxgraph.aws3.ios"                              = { title = "SDK", role = "generic" }
  "mxgraph.aws3.item"                             = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws3.items"                            = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws3.kinesis"                          = { title = "Amazon Kinesis", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws3.kinesis_analytics"                = { title = "Amazon Managed Service for Apache Flink", role = "resource", type = "aws_kinesisanalyticsv2_application" }
  "mxgraph.aws3.kinesis_enabled_app"              = { title = "Kinesis-enabled app", role = "generic" }
  "mxgraph.aws3.kinesis_firehose"                 = { title = "Amazon Data Firehose", role = "resource", kind = "firehose", type = "aws_kinesis_firehose_delivery_stream" }
  "mxgraph.aws3.kinesis_streams"                  = { title = "Amazon Kinesis Data Streams", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws3.kms"                              = { title = "AWS KMS", role = "resource", kind = "kms", type = "aws_kms_key" }
  "mxgraph.aws3.lambda"                           = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws3.lambda_function"                  = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws3.lambda_function_2"                = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws3.layers"                           = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.lex"                              = { title = "Amazon Lex", role = "resource", type = "aws_lexv2models_bot" }
  "mxgraph.aws3.lightbulb"                        = { title = "Device", role = "actor" }
  "mxgraph.aws3.lightsail"                        = { title = "Amazon Lightsail", role = "resource", type = "aws_lightsail_instance" }
  "mxgraph.aws3.long_term_security_credential"    = { title = "IAM access key", role = "resource", type = "aws_iam_access_key" }
  "mxgraph.aws3.machine_learning"                 = { title = "Amazon Machine Learning (retired service)", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.macie"                            = { title = "Amazon Macie", role = "service", kind = "macie", type = "aws_macie2_account" }
  "mxgraph.aws3.maintenance_window"               = { title = "SSM maintenance window", role = "resource", type = "aws_ssm_maintenance_window" }
  "mxgraph.aws3.managed_services"                 = { title = "AWS program", role = "generic" }
  "mxgraph.aws3.management_console"               = { title = "AWS Management Console", role = "external" }
  "mxgraph.aws3.mechanical_turk"                  = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws3.medical_emergency"                = { title = "Device", role = "actor" }
  "mxgraph.aws3.memcached"                        = { title = "Amazon ElastiCache for Memcached", role = "resource", kind = "elasticache_memcached", type = "aws_elasticache_cluster" }
  "mxgraph.aws3.message"                          = { title = "SQS message", role = "generic" }
  "mxgraph.aws3.mfa_token"                        = { title = "Security symbol", role = "generic" }
  "mxgraph.aws3.migration_hub"                    = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.migration_hub_2"                  = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.mobile_analytics"                 = { title = "Amazon Mobile Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.mobile_client"                    = { title = "Client device", role = "actor", kind = "mobile" }
  "mxgraph.aws3.mobile_hub"                       = { title = "AWS Mobile Hub", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.monitoring"                       = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.mqtt_protocol"                    = { title = "Protocol", role = "generic" }
  "mxgraph.aws3.ms_sql_instance"                  = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws3.ms_sql_instance_2"                = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws3.multimedia"                       = { title = "Client/media device", role = "generic" }
  "mxgraph.aws3.mysql_db_instance"                = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws3.mysql_db_instance_2"              = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws3.network_access_controllist"       = { title = "Network ACL", role = "resource", kind = "nacl", type = "aws_network_acl" }
  "mxgraph.aws3.non_cached_volume"                = { title = "Volume Gateway stored volume", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws3.object"                           = { title = "S3 object", role = "resource", type = "aws_s3_object" }
  "mxgraph.aws3.office_building"                  = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws3.opsworks"                         = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.optimized_instance"               = { title = "EC2 optimized instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.oracle_db_instance"               = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws3.oracle_db_instance_2"             = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws3.organizations"                    = { title = "AWS Organizations", role = "service", kind = "organizations", type = "aws_organizations_organization" }
  "mxgraph.aws3.parameter_store"                  = { title = "SSM Parameter Store", role = "resource", kind = "ssm", type = "aws_ssm_parameter" }
  "mxgraph.aws3.patch_manager"                    = { title = "SSM Patch Manager", role = "resource", type = "aws_ssm_patch_baseline" }
  "mxgraph.aws3.permissions"                      = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws3.permissions_2"                    = { title = "IAM permissions", role = "service", kind = "iam_policy" }
  "mxgraph.aws3.pinpoint"                         = { title = "Amazon Pinpoint", role = "resource", type = "aws_pinpoint_app" }
  "mxgraph.aws3.piop"                             = { title = "RDS Provisioned IOPS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.police_emergency"                 = { title = "Device", role = "actor" }
  "mxgraph.aws3.policy"                           = { title = "IoT policy", role = "resource", type = "aws_iot_policy" }
  "mxgraph.aws3.polly"                            = { title = "Amazon Polly", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.postgre_sql_instance"             = { title = "RDS for PostgreSQL", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.queue"                            = { title = "SQS queue", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws3.quicksight"                       = { title = "Amazon QuickSight", role = "resource", type = "aws_quicksight_data_source" }
  "mxgraph.aws3.rds"                              = { title = "Amazon RDS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.rds_db_instance"                  = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.rds_db_instance_read_replica"     = { title = "RDS read replica", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.rds_db_instance_standby_multi_az" = { title = "RDS standby", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3.redis"                            = { title = "Amazon ElastiCache for Redis", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws3.redshift"                         = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws3.rekognition"                      = { title = "Amazon Rekognition", role = "resource", type = "aws_rekognition_collection" }
  "mxgraph.aws3.reported_state"                   = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws3.requester"                        = { title = "Mechanical Turk requester", role = "actor", kind = "users" }
  "mxgraph.aws3.rescue"                           = { title = "EC2 Rescue", role = "generic" }
  "mxgraph.aws3.resources"                        = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.role"                             = { title = "IAM role", role = "service", kind = "iam_role" }
  "mxgraph.aws3.route_53"                         = { title = "Amazon Route 53", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws3.route_table"                      = { title = "Route table", role = "resource", type = "aws_route_table" }
  "mxgraph.aws3.router"                           = { title = "VPC router", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.rule"                             = { title = "IoT rule", role = "resource", type = "aws_iot_topic_rule" }
  "mxgraph.aws3.run_command"                      = { title = "SSM automation/run command", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws3.s3"                               = { title = "Amazon S3", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws3.saml_token"                       = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3.search_documents"                 = { title = "CloudSearch documents", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.sensor"                           = { title = "Device", role = "actor" }
  "mxgraph.aws3.server_migration_service"         = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.service_catalog"                  = { title = "AWS Service Catalog", role = "resource", type = "aws_servicecatalog_portfolio" }
  "mxgraph.aws3.servo"                            = { title = "Device", role = "actor" }
  "mxgraph.aws3.ses"                              = { title = "Amazon SES", role = "resource", kind = "ses", type = "aws_sesv2_email_identity" }
  "mxgraph.aws3.shadow"                           = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws3.shield"                           = { title = "AWS Shield", role = "resource", type = "aws_shield_protection" }
  "mxgraph.aws3.simulator"                        = { title = "Device", role = "actor" }
  "mxgraph.aws3.snapshot"                         = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws3.snowball"                         = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws3.sns"                              = { title = "Amazon SNS", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws3.spot_instance"                    = { title = "EC2 Spot instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.sql_master"                       = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws3.sql_slave"                        = { title = "SQL replica", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws3.sqs"                              = { title = "Amazon SQS", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws3.ssl_padlock"                      = { title = "Padlock", role = "joint" }
  "mxgraph.aws3.stack_aws_cloudformation"         = { title = "CloudFormation stack", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws3.stack_aws_opsworks"               = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.state_manager"                    = { title = "SSM State Manager", role = "resource", type = "aws_ssm_association" }
  "mxgraph.aws3.step_functions"                   = { title = "AWS Step Functions", role = "resource", kind = "sfn", type = "aws_sfn_state_machine" }
  "mxgraph.aws3.storage_gateway"                  = { title = "AWS Storage Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws3.streaming_distribution"           = { title = "CloudFront streaming distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws3.sts"                              = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws3.sts_2"                            = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws3.swf"                              = { title = "Amazon SWF", role = "resource", type = "aws_swf_domain" }
  "mxgraph.aws3.table"                            = { title = "DynamoDB table", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws3.tape_storage"                     = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws3.template"                         = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws3.temporary_security_credential"    = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws3.thermostat"                       = { title = "Device", role = "actor" }
  "mxgraph.aws3.toolkit_for_eclipse"              = { title = "AWS toolkit", role = "generic" }
  "mxgraph.aws3.toolkit_for_visual_studio"        = { title = "AWS toolkit", role = "generic" }
  "mxgraph.aws3.toolkit_for_windows_powershell"   = { title = "AWS toolkit", role = "generic" }
  "mxgraph.aws3.topic"                            = { title = "IoT (MQTT) topic", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.topic_2"                          = { title = "SNS topic", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws3.traditional_server"               = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws3.travel"                           = { title = "Device", role = "actor" }
  "mxgraph.aws3.trusted_advisor"                  = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws3.user"                             = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws3.users"                            = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws3.utility"                          = { title = "Device", role = "actor" }
  "mxgraph.aws3.vault"                            = { title = "Glacier vault", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws3.virtual_private_cloud"            = { title = "Amazon VPC (icon / badge of the VPC group)", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws3.virtual_tape_library"             = { title = "Tape Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws3.volume"                           = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws3.vpc"                              = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws3.vpc_nat_gateway"                  = { title = "NAT gateway", role = "resource", kind = "nat", type = "aws_nat_gateway" }
  "mxgraph.aws3.vpc_peering"                      = { title = "VPC peering connection", role = "resource", kind = "peering", type = "aws_vpc_peering_connection" }
  "mxgraph.aws3.vpn_connection"                   = { title = "VPN connection", role = "resource", kind = "vpn", type = "aws_vpn_connection" }
  "mxgraph.aws3.vpn_gateway"                      = { title = "VPN gateway", role = "resource", kind = "vpn", type = "aws_vpn_gateway" }
  "mxgraph.aws3.waf"                              = { title = "AWS WAF", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws3.windfarm"                         = { title = "Device", role = "actor" }
  "mxgraph.aws3.workdocs"                         = { title = "Amazon WorkDocs", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.worker"                           = { title = "SWF worker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3.workmail"                         = { title = "Amazon WorkMail", role = "resource", type = "aws_workmail_organization" }
  "mxgraph.aws3.workspaces"                       = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws3.x1_instance"                      = { title = "Amazon EC2 instance (x1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3.x_ray"                            = { title = "AWS X-Ray", role = "resource", type = "aws_xray_sampling_rule" }
}
