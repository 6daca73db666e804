# Tokens of the AWS icons of 2016 and their group frames: `resIcon`, `prIcon`, `grIcon` and `shape` values alike.

shapes = {
  "mxgraph.aws.groups.auto_scaling_group"                                          = { title = "EC2 Auto Scaling group", role = "boundary", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws.groups.availability_zone"                                           = { title = "Availability Zone", role = "boundary", kind = "availability_zone" }
  "mxgraph.aws.groups.aws_cloud"                                                   = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws.groups.aws_cloud_icon"                                              = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws.groups.corporate_data_center"                                       = { title = "Corporate data center", role = "boundary", kind = "on_prem" }
  "mxgraph.aws.groups.corporate_data_center_icon"                                  = { title = "Corporate data center", role = "boundary", kind = "on_prem" }
  "mxgraph.aws.groups.ec2_instance_contents"                                       = { title = "EC2 instance contents", role = "boundary", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.groups.ec2_spot_instance"                                           = { title = "EC2 Spot Fleet", role = "boundary", type = "aws_spot_fleet_request" }
  "mxgraph.aws.groups.elastic_beanstalk_container"                                 = { title = "Elastic Beanstalk container", role = "boundary", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws.groups.elastic_beanstalk_container_icon"                            = { title = "Elastic Beanstalk container", role = "boundary", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws.groups.region"                                                      = { title = "AWS Region", role = "boundary", kind = "region" }
  "mxgraph.aws.groups.rrect"                                                       = { title = "Group frame or badge (many titles)", role = "decoration" }
  "mxgraph.aws.groups.security_group"                                              = { title = "Security group", role = "boundary", kind = "sg", type = "aws_security_group" }
  "mxgraph.aws.groups.server_contents"                                             = { title = "Server contents / on-premises", role = "boundary", kind = "on_prem" }
  "mxgraph.aws.groups.virtual_private_cloud"                                       = { title = "Amazon VPC", role = "boundary", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws.groups.virtual_private_cloud_icon"                                  = { title = "Amazon VPC", role = "boundary", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws.groups.vpc_subnet"                                                  = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws.groups.vpc_subnet_icon"                                             = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws2.administration_and_security.config"                                = { title = "AWS Config", role = "service", kind = "config", type = "aws_config_configuration_recorder" }
  "mxgraph.aws2.administration_and_security.directory_service"                     = { title = "AWS Directory Service", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws2.administration_and_security.trusted_advisor"                       = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws2.analytics.data_pipeline"                                           = { title = "AWS Data Pipeline", role = "resource", type = "aws_datapipeline_pipeline" }
  "mxgraph.aws2.analytics.elasticsearch"                                           = { title = "Amazon OpenSearch Service", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws2.analytics.emr"                                                     = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws2.analytics.kinesis"                                                 = { title = "Amazon Kinesis", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws2.analytics.kinesis_analytics"                                       = { title = "Amazon Managed Service for Apache Flink", role = "resource", type = "aws_kinesisanalyticsv2_application" }
  "mxgraph.aws2.analytics.kinesis_enabledapp"                                      = { title = "Kinesis-enabled app", role = "generic" }
  "mxgraph.aws2.analytics.kinesis_firehose"                                        = { title = "Amazon Data Firehose", role = "resource", kind = "firehose", type = "aws_kinesis_firehose_delivery_stream" }
  "mxgraph.aws2.analytics.kinesis_streams"                                         = { title = "Amazon Kinesis Data Streams", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws2.analytics.machine_learning"                                        = { title = "Amazon Machine Learning (retired service)", role = "generic" }
  "mxgraph.aws2.analytics.quicksight"                                              = { title = "Amazon QuickSight", role = "resource", type = "aws_quicksight_data_source" }
  "mxgraph.aws2.app_services.api_gateway"                                          = { title = "Amazon API Gateway", role = "resource", kind = "apigw_http", type = "aws_apigatewayv2_api" }
  "mxgraph.aws2.app_services.appstream"                                            = { title = "Amazon AppStream 2.0 (WorkSpaces Applications)", role = "resource", type = "aws_appstream_fleet" }
  "mxgraph.aws2.app_services.cloudsearch"                                          = { title = "Amazon CloudSearch", role = "resource", type = "aws_cloudsearch_domain" }
  "mxgraph.aws2.app_services.cloudsearch_sdf_metadata"                             = { title = "CloudSearch documents", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.app_services.elastic_transcoder"                                   = { title = "Amazon Elastic Transcoder", role = "resource", type = "aws_elastictranscoder_pipeline" }
  "mxgraph.aws2.app_services.email"                                                = { title = "SES email", role = "generic" }
  "mxgraph.aws2.app_services.ses"                                                  = { title = "Amazon SES", role = "resource", kind = "ses", type = "aws_sesv2_email_identity" }
  "mxgraph.aws2.app_services.sns"                                                  = { title = "Amazon SNS", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws2.app_services.sns_email_notification"                               = { title = "SNS email notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws2.app_services.sns_http_notification"                                = { title = "SNS HTTP notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws2.app_services.sns_topic"                                            = { title = "SNS topic", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws2.app_services.sqs"                                                  = { title = "Amazon SQS", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws2.app_services.sqs_message"                                          = { title = "SQS message", role = "generic" }
  "mxgraph.aws2.app_services.sqs_queue"                                            = { title = "SQS queue", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws2.app_services.swf"                                                  = { title = "Amazon SWF", role = "resource", type = "aws_swf_domain" }
  "mxgraph.aws2.app_services.swf_decider"                                          = { title = "SWF decider", role = "generic" }
  "mxgraph.aws2.app_services.swf_worker"                                           = { title = "SWF worker", role = "generic" }
  "mxgraph.aws2.compute_and_networking.auto_scaling"                               = { title = "EC2 Auto Scaling", role = "resource", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws2.compute_and_networking.aws_direct_connect"                         = { title = "AWS Direct Connect", role = "resource", kind = "dx", type = "aws_dx_connection" }
  "mxgraph.aws2.compute_and_networking.ec2"                                        = { title = "Amazon EC2", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_ami"                                    = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws2.compute_and_networking.ec2_cloudwatch"                             = { title = "EC2 instance with CloudWatch", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_container_registry"                     = { title = "Amazon ECR", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws2.compute_and_networking.ec2_container_service"                      = { title = "Amazon ECS", role = "resource", kind = "ecs", type = "aws_ecs_cluster" }
  "mxgraph.aws2.compute_and_networking.ec2_db_on_instance"                         = { title = "Database on EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_elastic_ip"                             = { title = "Elastic IP address", role = "resource", kind = "eip", type = "aws_eip" }
  "mxgraph.aws2.compute_and_networking.ec2_instance"                               = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_instances"                              = { title = "EC2 instances", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_optimized_instance"                     = { title = "EC2 optimized instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.ec2_spot_instance"                          = { title = "EC2 Spot instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws2.compute_and_networking.elastic_beanstalk"                          = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws2.compute_and_networking.elastic_beanstalk_application"              = { title = "Elastic Beanstalk application", role = "resource", type = "aws_elastic_beanstalk_application" }
  "mxgraph.aws2.compute_and_networking.elastic_beanstalk_deployment"               = { title = "Elastic Beanstalk deployment", role = "resource", type = "aws_elastic_beanstalk_application_version" }
  "mxgraph.aws2.compute_and_networking.elastic_load_balancing"                     = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws2.compute_and_networking.elastic_load_balancing_2"                   = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws2.compute_and_networking.elastic_network_instance"                   = { title = "Elastic network interface/adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws2.compute_and_networking.emr"                                        = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws2.compute_and_networking.emr_cluster"                                = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws2.compute_and_networking.emr_engine"                                 = { title = "EMR engine", role = "generic" }
  "mxgraph.aws2.compute_and_networking.emr_hdfs_cluster"                           = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws2.compute_and_networking.emr_mapr_m3_engine"                         = { title = "EMR engine", role = "generic" }
  "mxgraph.aws2.compute_and_networking.emr_mapr_m5_engine"                         = { title = "EMR engine", role = "generic" }
  "mxgraph.aws2.compute_and_networking.emr_mapr_m7_engine"                         = { title = "EMR engine", role = "generic" }
  "mxgraph.aws2.compute_and_networking.final_style_amazon_workspaces"              = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws2.compute_and_networking.kinesis_enabled_app"                        = { title = "Kinesis-enabled app", role = "generic" }
  "mxgraph.aws2.compute_and_networking.lambda"                                     = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws2.compute_and_networking.route_53"                                   = { title = "Amazon Route 53", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws2.compute_and_networking.route_53_hosted_zone"                       = { title = "Route 53 hosted zone", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws2.compute_and_networking.route_53_route_table"                       = { title = "Route table", role = "resource", type = "aws_route_table" }
  "mxgraph.aws2.compute_and_networking.vpc"                                        = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws2.compute_and_networking.vpc_customer_gateway"                       = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws2.compute_and_networking.vpc_internet_gateway"                       = { title = "Internet gateway", role = "resource", kind = "igw", type = "aws_internet_gateway" }
  "mxgraph.aws2.compute_and_networking.vpc_peering"                                = { title = "VPC peering connection", role = "resource", kind = "peering", type = "aws_vpc_peering_connection" }
  "mxgraph.aws2.compute_and_networking.vpc_router"                                 = { title = "VPC router", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.compute_and_networking.vpc_vpn_connection"                         = { title = "VPN connection", role = "resource", kind = "vpn", type = "aws_vpn_connection" }
  "mxgraph.aws2.compute_and_networking.vpc_vpn_gateway"                            = { title = "VPN gateway", role = "resource", kind = "vpn", type = "aws_vpn_gateway" }
  "mxgraph.aws2.database.database_migration_service"                               = { title = "AWS DMS", role = "resource", kind = "dms", type = "aws_dms_replication_instance" }
  "mxgraph.aws2.database.dynamodb"                                                 = { title = "Amazon DynamoDB", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws2.database.dynamodb_attribute"                                       = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws2.database.dynamodb_attributes"                                      = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws2.database.dynamodb_global_secondary_indexes"                        = { title = "DynamoDB GSI", role = "generic" }
  "mxgraph.aws2.database.dynamodb_item"                                            = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws2.database.dynamodb_items"                                           = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws2.database.dynamodb_table"                                           = { title = "DynamoDB table", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws2.database.elasticcache"                                             = { title = "Amazon ElastiCache", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws2.database.elasticcache_memcache"                                    = { title = "Amazon ElastiCache for Memcached", role = "resource", kind = "elasticache_memcached", type = "aws_elasticache_cluster" }
  "mxgraph.aws2.database.elasticcache_node"                                        = { title = "ElastiCache node", role = "resource", kind = "elasticache", type = "aws_elasticache_cluster" }
  "mxgraph.aws2.database.elasticcache_redis"                                       = { title = "Amazon ElastiCache for Redis", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws2.database.rds"                                                      = { title = "Amazon RDS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_db_instance"                                          = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_instance_read_replica"                                = { title = "RDS read replica", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_instance_standby"                                     = { title = "RDS standby", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_mastersql"                                            = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_ms_sql_instance"                                      = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_ms_sql_instance_2"                                    = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_mysql_db_instance"                                    = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_mysql_db_instance_2"                                  = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_oracle_db_instance"                                   = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_oracle_db_instance_2"                                 = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_postgresql"                                           = { title = "RDS for PostgreSQL", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_replica_sets_with_piop"                               = { title = "RDS Provisioned IOPS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws2.database.rds_slavesql"                                             = { title = "SQL replica", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws2.database.redshift"                                                 = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.redshift_dense_compute_node"                              = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.redshift_dense_storage_node"                              = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.redshift_dw1_cluster"                                     = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.redshift_dw2_cluster"                                     = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.redshift_ssd_family_cluster"                              = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws2.database.simpledb"                                                 = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.database.simpledb_domain"                                          = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.cloudformation"                          = { title = "AWS CloudFormation", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws2.deployment_and_management.cloudformation_stack"                    = { title = "CloudFormation stack", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws2.deployment_and_management.cloudformation_template"                 = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws2.deployment_and_management.cloudtrail"                              = { title = "AWS CloudTrail", role = "service", kind = "cloudtrail", type = "aws_cloudtrail" }
  "mxgraph.aws2.deployment_and_management.cloudwatch"                              = { title = "Amazon CloudWatch", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws2.deployment_and_management.cloudwatch_alarm"                        = { title = "CloudWatch alarm", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws2.deployment_and_management.codedeploy"                              = { title = "AWS CodeDeploy", role = "resource", type = "aws_codedeploy_app" }
  "mxgraph.aws2.deployment_and_management.data_pipeline"                           = { title = "AWS Data Pipeline", role = "resource", type = "aws_datapipeline_pipeline" }
  "mxgraph.aws2.deployment_and_management.elastic_beanstalk"                       = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws2.deployment_and_management.elastic_beanstalk_application"           = { title = "Elastic Beanstalk application", role = "resource", type = "aws_elastic_beanstalk_application" }
  "mxgraph.aws2.deployment_and_management.elastic_beanstalk_deployment"            = { title = "Elastic Beanstalk deployment", role = "resource", type = "aws_elastic_beanstalk_application_version" }
  "mxgraph.aws2.deployment_and_management.iam"                                     = { title = "AWS IAM", role = "service", kind = "iam_role" }
  "mxgraph.aws2.deployment_and_management.iam_add-on"                              = { title = "IAM add-on", role = "generic" }
  "mxgraph.aws2.deployment_and_management.iam_credentials"                         = { title = "IAM access key", role = "resource", type = "aws_iam_access_key" }
  "mxgraph.aws2.deployment_and_management.iam_data_encryption_key"                 = { title = "Security symbol", role = "generic" }
  "mxgraph.aws2.deployment_and_management.iam_encrypted_data"                      = { title = "Security symbol", role = "generic" }
  "mxgraph.aws2.deployment_and_management.iam_mfa_token"                           = { title = "Security symbol", role = "generic" }
  "mxgraph.aws2.deployment_and_management.iam_permissions"                         = { title = "IAM permissions", role = "service", kind = "iam_policy" }
  "mxgraph.aws2.deployment_and_management.iam_roles"                               = { title = "IAM role", role = "service", kind = "iam_role" }
  "mxgraph.aws2.deployment_and_management.iam_security_token_service"              = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws2.deployment_and_management.iam_short_term_credentials"              = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws2.deployment_and_management.iam_sts"                                 = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws2.deployment_and_management.opsworks"                                = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_apps"                           = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_deployments"                    = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_instances"                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_layers"                         = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_monitoring"                     = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_permissions"                    = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_resources"                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.deployment_and_management.opsworks_stack"                          = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.developer_tools.code_commit"                                       = { title = "AWS CodeCommit", role = "resource", type = "aws_codecommit_repository" }
  "mxgraph.aws2.developer_tools.code_pipeline"                                     = { title = "AWS CodePipeline", role = "resource", kind = "codepipeline", type = "aws_codepipeline" }
  "mxgraph.aws2.enterprise_applications.workdocs"                                  = { title = "Amazon WorkDocs", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.enterprise_applications.workmail"                                  = { title = "Amazon WorkMail", role = "resource", type = "aws_workmail_organization" }
  "mxgraph.aws2.enterprise_applications.workspaces"                                = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws2.game_development.gamelift"                                         = { title = "Amazon GameLift Servers", role = "resource", type = "aws_gamelift_fleet" }
  "mxgraph.aws2.internet_of_things.action"                                         = { title = "IoT rule action", role = "generic" }
  "mxgraph.aws2.internet_of_things.actuator"                                       = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.aws-iot"                                        = { title = "AWS IoT Core", role = "resource", type = "aws_iot_thing" }
  "mxgraph.aws2.internet_of_things.bank"                                           = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.bicycle"                                        = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.camera"                                         = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.car"                                            = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.cart"                                           = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.certificate"                                    = { title = "IoT X.509 certificate", role = "resource", type = "aws_iot_certificate" }
  "mxgraph.aws2.internet_of_things.coffee_pot"                                     = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.desired_state"                                  = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws2.internet_of_things.door_lock"                                      = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.factory"                                        = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.generic_iot_thing"                              = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.hardware_board"                                 = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.house"                                          = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.http2_protocol"                                 = { title = "Protocol", role = "generic" }
  "mxgraph.aws2.internet_of_things.http_protocol"                                  = { title = "Protocol", role = "generic" }
  "mxgraph.aws2.internet_of_things.lightbulb"                                      = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.medical_emergency"                              = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.mqtt_protocol"                                  = { title = "Protocol", role = "generic" }
  "mxgraph.aws2.internet_of_things.police_emergency"                               = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.policy"                                         = { title = "IoT policy", role = "resource", type = "aws_iot_policy" }
  "mxgraph.aws2.internet_of_things.reported_state"                                 = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws2.internet_of_things.rule"                                           = { title = "IoT rule", role = "resource", type = "aws_iot_topic_rule" }
  "mxgraph.aws2.internet_of_things.sensor"                                         = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.servo"                                          = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.shadow"                                         = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws2.internet_of_things.simulator"                                      = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.thermostat"                                     = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.topic"                                          = { title = "IoT (MQTT) topic", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.internet_of_things.travel"                                         = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.utility"                                        = { title = "Device", role = "actor" }
  "mxgraph.aws2.internet_of_things.windfarm"                                       = { title = "Device", role = "actor" }
  "mxgraph.aws2.management_tools.service_catalog"                                  = { title = "AWS Service Catalog", role = "resource", type = "aws_servicecatalog_portfolio" }
  "mxgraph.aws2.mobile_services.aws_mobile_hub"                                    = { title = "AWS Mobile Hub", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.mobile_services.cognito"                                           = { title = "Amazon Cognito", role = "resource", kind = "cognito", type = "aws_cognito_user_pool" }
  "mxgraph.aws2.mobile_services.device_farm"                                       = { title = "AWS Device Farm", role = "resource", type = "aws_devicefarm_project" }
  "mxgraph.aws2.mobile_services.mobile_analytics"                                  = { title = "Amazon Mobile Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.mobile_services.sns"                                               = { title = "Amazon SNS", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws2.mobile_services.sns_email_notification"                            = { title = "SNS email notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws2.mobile_services.sns_http_notification"                             = { title = "SNS HTTP notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws2.mobile_services.sns_topic"                                         = { title = "SNS topic", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws2.networking.vpc_customer_gateway"                                   = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws2.networking.vpc_endpoints"                                          = { title = "VPC endpoints", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws2.networking.vpc_flowlogs"                                           = { title = "VPC flow logs", role = "resource", type = "aws_flow_log" }
  "mxgraph.aws2.networking.vpc_router"                                             = { title = "VPC router", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws2.networking.vpcnat_gateway"                                         = { title = "NAT gateway", role = "resource", kind = "nat", type = "aws_nat_gateway" }
  "mxgraph.aws2.non-service_specific.client"                                       = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws2.non-service_specific.cloud"                                        = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws2.non-service_specific.corporate_data_center"                        = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws2.non-service_specific.disk"                                         = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws2.non-service_specific.forums"                                       = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws2.non-service_specific.generic_database"                             = { title = "Generic database", role = "generic", kind = "rds" }
  "mxgraph.aws2.non-service_specific.internet"                                     = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws2.non-service_specific.management_console"                           = { title = "AWS Management Console", role = "external" }
  "mxgraph.aws2.non-service_specific.mobile_client"                                = { title = "Client device", role = "actor", kind = "mobile" }
  "mxgraph.aws2.non-service_specific.multimedia"                                   = { title = "Client/media device", role = "generic" }
  "mxgraph.aws2.non-service_specific.tape_storage"                                 = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws2.non-service_specific.traditional_server"                           = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws2.non-service_specific.user"                                         = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws2.non-service_specific.users"                                        = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws2.non-service_specific.virtual_private_cloud"                        = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws2.on-demand_workforce.mechanical_turk"                               = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws2.on-demand_workforce.mechanical_turk_assignment_task"               = { title = "Mechanical Turk task", role = "generic" }
  "mxgraph.aws2.on-demand_workforce.mechanical_turk_human_intelligence_tasks"      = { title = "Mechanical Turk HIT", role = "generic" }
  "mxgraph.aws2.on-demand_workforce.mechanical_turk_requester"                     = { title = "Mechanical Turk requester", role = "actor", kind = "users" }
  "mxgraph.aws2.on-demand_workforce.mechanical_turk_workers"                       = { title = "Mechanical Turk workers", role = "actor", kind = "users" }
  "mxgraph.aws2.sdks.android"                                                      = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.aws_toolkit_for_eclipse"                                      = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.aws_toolkit_for_visual_studio"                                = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.cli"                                                          = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.ios"                                                          = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.java"                                                         = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.javascript"                                                   = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.net"                                                          = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.nodejs"                                                       = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.php"                                                          = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.python"                                                       = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.ruby"                                                         = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.tools_for_windows_powershell"                                 = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.sdks.xamarin"                                                      = { title = "SDK/tool", role = "generic" }
  "mxgraph.aws2.security_and_identity.acm"                                         = { title = "AWS Certificate Manager", role = "resource", kind = "acm", type = "aws_acm_certificate" }
  "mxgraph.aws2.security_and_identity.acm_certificate_manager"                     = { title = "AWS Certificate Manager", role = "resource", kind = "acm", type = "aws_acm_certificate" }
  "mxgraph.aws2.security_and_identity.cloud_hsm"                                   = { title = "AWS CloudHSM", role = "resource", type = "aws_cloudhsm_v2_cluster" }
  "mxgraph.aws2.security_and_identity.directory_service"                           = { title = "AWS Directory Service", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws2.security_and_identity.key_management_service"                      = { title = "AWS KMS", role = "resource", kind = "kms", type = "aws_kms_key" }
  "mxgraph.aws2.security_and_identity.service_catalog"                             = { title = "Amazon Inspector", role = "service", kind = "inspector", type = "aws_inspector2_enabler" }
  "mxgraph.aws2.security_and_identity.webapp_firewall"                             = { title = "AWS WAF", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws2.storage_and_content_delivery.aws_import_export"                    = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws2.storage_and_content_delivery.aws_storage_gateway"                  = { title = "AWS Storage Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws2.storage_and_content_delivery.cloudfront"                           = { title = "Amazon CloudFront", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws2.storage_and_content_delivery.cloudfront_download_distribution"     = { title = "CloudFront download distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws2.storage_and_content_delivery.cloudfront_edge_location"             = { title = "CloudFront edge location", role = "generic" }
  "mxgraph.aws2.storage_and_content_delivery.cloudfront_streaming_distribution"    = { title = "CloudFront streaming distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws2.storage_and_content_delivery.ebs"                                  = { title = "Amazon EBS", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws2.storage_and_content_delivery.ebs_snapshot"                         = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws2.storage_and_content_delivery.ebs_volume"                           = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws2.storage_and_content_delivery.efs"                                  = { title = "Amazon EFS", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws2.storage_and_content_delivery.glacier"                              = { title = "Amazon S3 Glacier", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws2.storage_and_content_delivery.glacier_archive"                      = { title = "Glacier archive", role = "generic" }
  "mxgraph.aws2.storage_and_content_delivery.glacier_vault"                        = { title = "Glacier vault", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws2.storage_and_content_delivery.s3"                                   = { title = "Amazon S3", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws2.storage_and_content_delivery.s3_bucket"                            = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws2.storage_and_content_delivery.s3_bucket_with_objects"               = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws2.storage_and_content_delivery.s3_objects"                           = { title = "S3 object", role = "resource", type = "aws_s3_object" }
  "mxgraph.aws2.storage_and_content_delivery.snowball"                             = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws2.storage_and_content_delivery.storage_gateway_cached_volumn"        = { title = "Volume Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws2.storage_and_content_delivery.storage_gateway_non-cached_volumn"    = { title = "Volume Gateway stored volume", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws2.storage_and_content_delivery.storage_gateway_virtual_tape_library" = { title = "Tape Gateway", role = "resource", type = "aws_storagegateway_gateway" }
}
