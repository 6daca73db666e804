# Tokens of the AWS icons of 2019 and later: `resIcon`, `prIcon`, `grIcon` and `shape` values alike.

shapes = {
  "mxgraph.aws4.a1_instance"                                                 = { title = "Amazon EC2 instance (a1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.access_analyzer"                                             = { title = "IAM Access Analyzer", role = "service", kind = "access_analyzer", type = "aws_accessanalyzer_analyzer" }
  "mxgraph.aws4.action"                                                      = { title = "IoT rule action", role = "generic" }
  "mxgraph.aws4.activate"                                                    = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.actuator"                                                    = { title = "Device", role = "actor" }
  "mxgraph.aws4.ad_connector"                                                = { title = "AD Connector", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws4.addon"                                                       = { title = "IAM add-on", role = "generic" }
  "mxgraph.aws4.agent"                                                       = { title = "Inspector agent", role = "generic" }
  "mxgraph.aws4.agent2"                                                      = { title = "DataSync agent", role = "resource", type = "aws_datasync_agent" }
  "mxgraph.aws4.alarm"                                                       = { title = "CloudWatch alarm", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws4.alert"                                                       = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.alexa_enabled_device"                                        = { title = "Device", role = "actor" }
  "mxgraph.aws4.alexa_enabled_device_2"                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.alexa_for_business"                                          = { title = "Alexa for Business", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.alexa_skill"                                                 = { title = "Device", role = "actor" }
  "mxgraph.aws4.alexa_smart_home_skill"                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.alexa_voice_service"                                         = { title = "Device", role = "actor" }
  "mxgraph.aws4.alexa_voice_service_2"                                       = { title = "Device", role = "actor" }
  "mxgraph.aws4.all_products"                                                = { title = "AWS general icon", role = "generic" }
  "mxgraph.aws4.ami"                                                         = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws4.amplify"                                                     = { title = "AWS Amplify", role = "resource", kind = "amplify", type = "aws_amplify_app" }
  "mxgraph.aws4.amplify_aws_amplify_studio"                                  = { title = "AWS Amplify Studio", role = "generic" }
  "mxgraph.aws4.analytics"                                                   = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.apache_mxnet_on_aws"                                         = { title = "ML framework", role = "generic" }
  "mxgraph.aws4.api_gateway"                                                 = { title = "Amazon API Gateway", role = "resource", kind = "apigw_http", type = "aws_apigatewayv2_api" }
  "mxgraph.aws4.app_config"                                                  = { title = "AWS AppConfig", role = "resource", type = "aws_appconfig_application" }
  "mxgraph.aws4.app_mesh"                                                    = { title = "AWS App Mesh", role = "resource", type = "aws_appmesh_mesh" }
  "mxgraph.aws4.app_runner"                                                  = { title = "AWS App Runner", role = "resource", type = "aws_apprunner_service" }
  "mxgraph.aws4.app_studio"                                                  = { title = "AWS App Studio", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.app_wizard"                                                  = { title = "AWS Launch Wizard", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.appfabric"                                                   = { title = "AWS AppFabric", role = "resource", type = "aws_appfabric_app_bundle" }
  "mxgraph.aws4.appflow"                                                     = { title = "Amazon AppFlow", role = "resource", type = "aws_appflow_flow" }
  "mxgraph.aws4.application"                                                 = { title = "Elastic Beanstalk application", role = "resource", type = "aws_elastic_beanstalk_application" }
  "mxgraph.aws4.application_auto_scaling"                                    = { title = "Application Auto Scaling", role = "resource", type = "aws_appautoscaling_target" }
  "mxgraph.aws4.application_composer"                                        = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.application_cost_profiler"                                   = { title = "AWS Application Cost Profiler", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.application_discovery_service"                               = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.application_discovery_service_aws_agentless_collector"       = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.application_discovery_service_aws_discovery_agent"           = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.application_discovery_service_migration_evaluator_collector" = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.application_integration"                                     = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.application_load_balancer"                                   = { title = "Application Load Balancer", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws4.application_recovery_controller"                             = { title = "Amazon Application Recovery Controller", role = "resource", type = "aws_route53recoverycontrolconfig_cluster" }
  "mxgraph.aws4.apps"                                                        = { title = "Legacy symbol", role = "generic" }
  "mxgraph.aws4.appstream_20"                                                = { title = "Amazon AppStream 2.0 (WorkSpaces Applications)", role = "resource", type = "aws_appstream_fleet" }
  "mxgraph.aws4.appsync"                                                     = { title = "AWS AppSync", role = "resource", kind = "appsync", type = "aws_appsync_graphql_api" }
  "mxgraph.aws4.ar_vr"                                                       = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.archive"                                                     = { title = "Glacier vault", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws4.artifact"                                                    = { title = "AWS Artifact", role = "generic" }
  "mxgraph.aws4.athena"                                                      = { title = "Amazon Athena", role = "resource", kind = "athena", type = "aws_athena_workgroup" }
  "mxgraph.aws4.athena_data_source_connectors"                               = { title = "Amazon Athena data source connector", role = "resource", type = "aws_athena_data_catalog" }
  "mxgraph.aws4.attribute"                                                   = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws4.attributes"                                                  = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws4.audit_manager"                                               = { title = "AWS Audit Manager", role = "resource", type = "aws_auditmanager_assessment" }
  "mxgraph.aws4.augmented_ai"                                                = { title = "Amazon Augmented AI", role = "resource", type = "aws_sagemaker_flow_definition" }
  "mxgraph.aws4.aurora"                                                      = { title = "Amazon Aurora", role = "resource", kind = "aurora", type = "aws_rds_cluster" }
  "mxgraph.aws4.aurora_instance"                                             = { title = "Amazon Aurora instance", role = "resource", kind = "aurora", type = "aws_rds_cluster_instance" }
  "mxgraph.aws4.aurora_instance_alt"                                         = { title = "Amazon Aurora instance", role = "resource", kind = "aurora", type = "aws_rds_cluster_instance" }
  "mxgraph.aws4.authenticated_user"                                          = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws4.auto_scaling"                                                = { title = "EC2 Auto Scaling", role = "resource", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws4.auto_scaling2"                                               = { title = "EC2 Auto Scaling", role = "resource", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws4.auto_scaling3"                                               = { title = "EC2 Auto Scaling", role = "resource", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws4.automation"                                                  = { title = "SSM automation/run command", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws4.autoscaling"                                                 = { title = "AWS Auto Scaling", role = "resource", type = "aws_autoscalingplans_scaling_plan" }
  "mxgraph.aws4.aws_backup_for_aws_cloudformation"                           = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.aws_backup_legal_hold"                                       = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.aws_backup_support_for_amazon_fsx_for_netapp_ontap"          = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.aws_backup_vault_lock"                                       = { title = "AWS Backup Vault Lock", role = "resource", type = "aws_backup_vault_lock_configuration" }
  "mxgraph.aws4.aws_backup_virtual_machine_monitor"                          = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.aws_cloud"                                                   = { title = "AWS Cloud (icon)", role = "generic" }
  "mxgraph.aws4.aws_glue_data_quality"                                       = { title = "AWS Glue Data Quality", role = "resource", type = "aws_glue_data_quality_ruleset" }
  "mxgraph.aws4.aws_glue_for_ray"                                            = { title = "AWS Glue for Ray", role = "resource", kind = "glue", type = "aws_glue_job" }
  "mxgraph.aws4.aws_managed_microsoft_ad"                                    = { title = "AWS Managed Microsoft AD", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws4.aws_user_notifications"                                      = { title = "AWS User Notifications", role = "resource", type = "aws_notifications_notification_configuration" }
  "mxgraph.aws4.b2b_data_interchange"                                        = { title = "AWS B2B Data Interchange", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.backint_agent"                                               = { title = "AWS Backint Agent", role = "generic" }
  "mxgraph.aws4.backup"                                                      = { title = "AWS Backup", role = "resource", kind = "backup", type = "aws_backup_plan" }
  "mxgraph.aws4.backup_audit_manager"                                        = { title = "AWS Backup Audit Manager", role = "resource", type = "aws_backup_framework" }
  "mxgraph.aws4.backup_aws_backup_support_for_amazon_s3"                     = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_aws_backup_support_for_vmware_workloads"              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_backup_plan"                                          = { title = "AWS Backup plan", role = "resource", kind = "backup", type = "aws_backup_plan" }
  "mxgraph.aws4.backup_backup_restore"                                       = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_compliance_reporting"                                 = { title = "AWS Backup Audit Manager", role = "resource", type = "aws_backup_framework" }
  "mxgraph.aws4.backup_compute"                                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_database"                                             = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_gateway"                                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_plan"                                                 = { title = "AWS Backup plan", role = "resource", kind = "backup", type = "aws_backup_plan" }
  "mxgraph.aws4.backup_recovery_point_objective"                             = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_recovery_time_objective"                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_restore"                                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_storage"                                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_vault"                                                = { title = "AWS Backup vault", role = "resource", kind = "backup", type = "aws_backup_vault" }
  "mxgraph.aws4.backup_virtual_machine"                                      = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.backup_virtual_machine_monitor"                              = { title = "AWS Backup feature", role = "generic" }
  "mxgraph.aws4.bank"                                                        = { title = "Device", role = "actor" }
  "mxgraph.aws4.batch"                                                       = { title = "AWS Batch", role = "resource", kind = "batch", type = "aws_batch_compute_environment" }
  "mxgraph.aws4.bedrock"                                                     = { title = "Amazon Bedrock", role = "resource", kind = "bedrock", type = "aws_bedrockagent_agent" }
  "mxgraph.aws4.bedrock_agentcore"                                           = { title = "Amazon Bedrock AgentCore", role = "resource", type = "aws_bedrockagentcore_agent_runtime" }
  "mxgraph.aws4.bicycle"                                                     = { title = "Device", role = "actor" }
  "mxgraph.aws4.blockchain"                                                  = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.blockchain_resource"                                         = { title = "Blockchain", role = "generic" }
  "mxgraph.aws4.bottlerocket"                                                = { title = "Bottlerocket OS", role = "generic" }
  "mxgraph.aws4.braket"                                                      = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_chandelier"                                           = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_chip"                                                 = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_embedded_simulator"                                   = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_managed_simulator"                                    = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_noise_simulator"                                      = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_qpu"                                                  = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_simulator"                                            = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_simulator_1"                                          = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_simulator_2"                                          = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_simulator_3"                                          = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_simulator_4"                                          = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_state_vector"                                         = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.braket_tensor_network"                                       = { title = "Amazon Braket", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.bucket"                                                      = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws4.bucket_with_objects"                                         = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws4.budgets"                                                     = { title = "AWS Budgets", role = "resource", type = "aws_budgets_budget" }
  "mxgraph.aws4.budgets_2"                                                   = { title = "AWS Budgets", role = "resource", type = "aws_budgets_budget" }
  "mxgraph.aws4.business_application"                                        = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.bycicle"                                                     = { title = "Device", role = "actor" }
  "mxgraph.aws4.c4_instance"                                                 = { title = "Amazon EC2 instance (c4)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c5_instance"                                                 = { title = "Amazon EC2 instance (c5)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c5a"                                                         = { title = "Amazon EC2 instance (c5a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c5ad"                                                        = { title = "Amazon EC2 instance (c5ad)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c5d"                                                         = { title = "Amazon EC2 instance (c5d)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c5n_instance"                                                = { title = "Amazon EC2 instance (c5n)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c6g_instance"                                                = { title = "Amazon EC2 instance (c6g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.c6gd"                                                        = { title = "Amazon EC2 instance (c6gd)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.cache_node"                                                  = { title = "ElastiCache node", role = "resource", kind = "elasticache", type = "aws_elasticache_cluster" }
  "mxgraph.aws4.cached_volume"                                               = { title = "Volume Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.camera"                                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.camera2"                                                     = { title = "Client/media device", role = "generic" }
  "mxgraph.aws4.car"                                                         = { title = "Device", role = "actor" }
  "mxgraph.aws4.cart"                                                        = { title = "Device", role = "actor" }
  "mxgraph.aws4.certificate_manager"                                         = { title = "IoT X.509 certificate", role = "resource", type = "aws_iot_certificate" }
  "mxgraph.aws4.certificate_manager_2"                                       = { title = "ACM certificate authority", role = "resource", type = "aws_acmpca_certificate_authority" }
  "mxgraph.aws4.certificate_manager_3"                                       = { title = "AWS Certificate Manager", role = "resource", kind = "acm", type = "aws_acm_certificate" }
  "mxgraph.aws4.change_set"                                                  = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws4.chat"                                                        = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.chatbot"                                                     = { title = "AWS Chatbot (Q Developer in chat)", role = "resource", type = "aws_chatbot_slack_channel_configuration" }
  "mxgraph.aws4.checklist"                                                   = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.checklist_cost"                                              = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.checklist_fault_tolerant"                                    = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.checklist_performance"                                       = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.checklist_security"                                          = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.chime"                                                       = { title = "Amazon Chime", role = "resource", type = "aws_chime_voice_connector" }
  "mxgraph.aws4.chime_sdk"                                                   = { title = "Amazon Chime SDK", role = "resource", type = "aws_chimesdkvoice_sip_media_application" }
  "mxgraph.aws4.classic_load_balancer"                                       = { title = "Classic Load Balancer", role = "resource", kind = "clb", type = "aws_elb" }
  "mxgraph.aws4.clean_rooms"                                                 = { title = "AWS Clean Rooms", role = "resource", type = "aws_cleanrooms_collaboration" }
  "mxgraph.aws4.client"                                                      = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws4.client_vpn"                                                  = { title = "AWS Client VPN", role = "resource", kind = "client_vpn", type = "aws_ec2_client_vpn_endpoint" }
  "mxgraph.aws4.cloud9"                                                      = { title = "AWS Cloud9", role = "resource", type = "aws_cloud9_environment_ec2" }
  "mxgraph.aws4.cloud_control_api"                                           = { title = "AWS Cloud Control API", role = "resource", type = "aws_cloudcontrolapi_resource" }
  "mxgraph.aws4.cloud_development_kit"                                       = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.cloud_digital_interface"                                     = { title = "AWS Cloud Digital Interface", role = "generic" }
  "mxgraph.aws4.cloud_directory"                                             = { title = "Amazon Cloud Directory", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.cloud_extension_ros"                                         = { title = "AWS RoboMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.cloud_map"                                                   = { title = "AWS Cloud Map", role = "resource", type = "aws_service_discovery_private_dns_namespace" }
  "mxgraph.aws4.cloud_map_resource"                                          = { title = "AWS Cloud Map", role = "resource", type = "aws_service_discovery_private_dns_namespace" }
  "mxgraph.aws4.cloud_wan"                                                   = { title = "AWS Cloud WAN", role = "resource", type = "aws_networkmanager_core_network" }
  "mxgraph.aws4.cloud_wan_core_network_edge"                                 = { title = "Cloud WAN edge/segment", role = "generic" }
  "mxgraph.aws4.cloud_wan_segment_network"                                   = { title = "Cloud WAN edge/segment", role = "generic" }
  "mxgraph.aws4.cloud_wan_transit_gateway_route_table_attachment"            = { title = "Cloud WAN TGW route table attachment", role = "resource", type = "aws_networkmanager_transit_gateway_route_table_attachment" }
  "mxgraph.aws4.cloud_wan_virtual_pop"                                       = { title = "Cloud WAN edge/segment", role = "generic" }
  "mxgraph.aws4.cloudendure_disaster_recovery"                               = { title = "AWS Elastic Disaster Recovery", role = "resource", type = "aws_drs_replication_configuration_template" }
  "mxgraph.aws4.cloudendure_migration"                                       = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.cloudformation"                                              = { title = "AWS CloudFormation", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws4.cloudfront"                                                  = { title = "Amazon CloudFront", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws4.cloudfront_functions"                                        = { title = "CloudFront Functions", role = "resource", type = "aws_cloudfront_function" }
  "mxgraph.aws4.cloudhsm"                                                    = { title = "AWS CloudHSM", role = "resource", type = "aws_cloudhsm_v2_cluster" }
  "mxgraph.aws4.cloudsearch"                                                 = { title = "Amazon CloudSearch", role = "resource", type = "aws_cloudsearch_domain" }
  "mxgraph.aws4.cloudsearch2"                                                = { title = "Amazon CloudSearch", role = "resource", type = "aws_cloudsearch_domain" }
  "mxgraph.aws4.cloudshell"                                                  = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.cloudtrail"                                                  = { title = "AWS CloudTrail", role = "service", kind = "cloudtrail", type = "aws_cloudtrail" }
  "mxgraph.aws4.cloudtrail_cloudtrail_lake"                                  = { title = "CloudTrail Lake", role = "resource", type = "aws_cloudtrail_event_data_store" }
  "mxgraph.aws4.cloudwatch"                                                  = { title = "Amazon CloudWatch", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws4.cloudwatch_2"                                                = { title = "Amazon CloudWatch", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws4.cloudwatch_cross_account_observability"                      = { title = "CloudWatch cross-account observability", role = "resource", type = "aws_oam_sink" }
  "mxgraph.aws4.cloudwatch_data_protection"                                  = { title = "CloudWatch Logs data protection", role = "resource", type = "aws_cloudwatch_log_data_protection_policy" }
  "mxgraph.aws4.cloudwatch_evidently"                                        = { title = "CloudWatch Evidently", role = "resource", type = "aws_evidently_project" }
  "mxgraph.aws4.cloudwatch_logs"                                             = { title = "CloudWatch Logs", role = "resource", kind = "cw_logs", type = "aws_cloudwatch_log_group" }
  "mxgraph.aws4.cloudwatch_metrics_insights"                                 = { title = "CloudWatch Metrics Insights", role = "generic" }
  "mxgraph.aws4.cloudwatch_rum"                                              = { title = "CloudWatch RUM", role = "resource", type = "aws_rum_app_monitor" }
  "mxgraph.aws4.cloudwatch_synthetics"                                       = { title = "CloudWatch Synthetics", role = "resource", type = "aws_synthetics_canary" }
  "mxgraph.aws4.cluster"                                                     = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws4.codeartifact"                                                = { title = "AWS CodeArtifact", role = "resource", type = "aws_codeartifact_repository" }
  "mxgraph.aws4.codebuild"                                                   = { title = "AWS CodeBuild", role = "resource", kind = "codebuild", type = "aws_codebuild_project" }
  "mxgraph.aws4.codecatalyst"                                                = { title = "Amazon CodeCatalyst", role = "resource", type = "aws_codecatalyst_project" }
  "mxgraph.aws4.codecommit"                                                  = { title = "AWS CodeCommit", role = "resource", type = "aws_codecommit_repository" }
  "mxgraph.aws4.codedeploy"                                                  = { title = "AWS CodeDeploy", role = "resource", type = "aws_codedeploy_app" }
  "mxgraph.aws4.codeguru"                                                    = { title = "Amazon CodeGuru", role = "resource", type = "aws_codegurureviewer_repository_association" }
  "mxgraph.aws4.codeguru_2"                                                  = { title = "Amazon CodeGuru", role = "resource", type = "aws_codegurureviewer_repository_association" }
  "mxgraph.aws4.codepipeline"                                                = { title = "AWS CodePipeline", role = "resource", kind = "codepipeline", type = "aws_codepipeline" }
  "mxgraph.aws4.codestar"                                                    = { title = "AWS CodeStar", role = "resource", type = "aws_codestarconnections_connection" }
  "mxgraph.aws4.codewhisperer"                                               = { title = "Amazon CodeWhisperer", role = "generic" }
  "mxgraph.aws4.coffee_pot"                                                  = { title = "Device", role = "actor" }
  "mxgraph.aws4.cognito"                                                     = { title = "Amazon Cognito", role = "resource", kind = "cognito", type = "aws_cognito_user_pool" }
  "mxgraph.aws4.cold_storage"                                                = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.command_line_interface"                                      = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.comprehend"                                                  = { title = "Amazon Comprehend", role = "resource", type = "aws_comprehend_document_classifier" }
  "mxgraph.aws4.comprehend_medical"                                          = { title = "Amazon Comprehend Medical", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.compute"                                                     = { title = "AWS category icon", role = "generic", kind = "ec2" }
  "mxgraph.aws4.compute_optimizer"                                           = { title = "AWS Compute Optimizer", role = "resource", type = "aws_computeoptimizer_enrollment_status" }
  "mxgraph.aws4.config"                                                      = { title = "AWS Config", role = "service", kind = "config", type = "aws_config_configuration_recorder" }
  "mxgraph.aws4.connect"                                                     = { title = "Amazon Connect", role = "resource", type = "aws_connect_instance" }
  "mxgraph.aws4.connector"                                                   = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.console_mobile_application"                                  = { title = "Mobile application", role = "actor", kind = "mobile" }
  "mxgraph.aws4.contact_center"                                              = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.container_1"                                                 = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws4.container_2"                                                 = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws4.container_3"                                                 = { title = "Container", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws4.container_registry_image"                                    = { title = "ECR image", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws4.containers"                                                  = { title = "AWS category icon", role = "generic", kind = "ecs" }
  "mxgraph.aws4.control_tower"                                               = { title = "AWS Control Tower", role = "resource", type = "aws_controltower_landing_zone" }
  "mxgraph.aws4.corporate_data_center"                                       = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws4.corporate_data_center2"                                      = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws4.corretto"                                                    = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.cost_and_usage_report"                                       = { title = "AWS Cost and Usage Report", role = "resource", type = "aws_cur_report_definition" }
  "mxgraph.aws4.cost_explorer"                                               = { title = "AWS Cost Explorer", role = "resource", type = "aws_ce_anomaly_monitor" }
  "mxgraph.aws4.cost_management"                                             = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.credentials"                                                 = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.custom_billing_manager"                                      = { title = "AWS Billing Conductor", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.custom_event_bus_resource"                                   = { title = "EventBridge custom event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_bus" }
  "mxgraph.aws4.customer_enablement"                                         = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.customer_engagement"                                         = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.customer_gateway"                                            = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws4.d2_instance"                                                 = { title = "Amazon EC2 instance (d2)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.d3_instance"                                                 = { title = "Amazon EC2 instance (d3)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.d3en_instance"                                               = { title = "Amazon EC2 instance (d3en)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.data_encryption_key"                                         = { title = "Security symbol", role = "generic" }
  "mxgraph.aws4.data_exchange"                                               = { title = "AWS Data Exchange", role = "resource", type = "aws_dataexchange_data_set" }
  "mxgraph.aws4.data_exchange_for_apis"                                      = { title = "AWS Data Exchange for APIs", role = "resource", type = "aws_dataexchange_data_set" }
  "mxgraph.aws4.data_lake_resource_icon"                                     = { title = "Data lake (Lake Formation)", role = "resource", type = "aws_lakeformation_resource" }
  "mxgraph.aws4.data_pipeline"                                               = { title = "AWS Data Pipeline", role = "resource", type = "aws_datapipeline_pipeline" }
  "mxgraph.aws4.data_set"                                                    = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.data_stream"                                                 = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.data_table"                                                  = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.data_transfer_terminal"                                      = { title = "AWS Data Transfer Terminal", role = "external" }
  "mxgraph.aws4.database"                                                    = { title = "AWS category icon", role = "generic", kind = "rds" }
  "mxgraph.aws4.database_migration_service"                                  = { title = "AWS DMS", role = "resource", kind = "dms", type = "aws_dms_replication_instance" }
  "mxgraph.aws4.database_migration_workflow_job"                             = { title = "AWS DMS task", role = "resource", type = "aws_dms_replication_task" }
  "mxgraph.aws4.datasync"                                                    = { title = "AWS DataSync", role = "resource", type = "aws_datasync_task" }
  "mxgraph.aws4.datasync_discovery"                                          = { title = "DataSync Discovery", role = "generic" }
  "mxgraph.aws4.datazone"                                                    = { title = "Amazon DataZone", role = "resource", type = "aws_datazone_domain" }
  "mxgraph.aws4.datazone_business_data_catalog"                              = { title = "Amazon DataZone business catalog", role = "resource", type = "aws_datazone_glossary" }
  "mxgraph.aws4.datazone_data_portal"                                        = { title = "Amazon DataZone portal", role = "generic" }
  "mxgraph.aws4.datazone_data_projects"                                      = { title = "Amazon DataZone project", role = "resource", type = "aws_datazone_project" }
  "mxgraph.aws4.db_instance"                                                 = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.db_instance_read_replica"                                    = { title = "RDS read replica", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.db_instance_standby"                                         = { title = "RDS standby", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.db_on_instance"                                              = { title = "Database on EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.db_on_instance2"                                             = { title = "Database on EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.deadline_cloud"                                              = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.deep_learning_amis"                                          = { title = "ML framework", role = "generic" }
  "mxgraph.aws4.deep_learning_containers"                                    = { title = "ML framework", role = "generic" }
  "mxgraph.aws4.deepcomposer"                                                = { title = "AWS Deep* device", role = "generic" }
  "mxgraph.aws4.deeplens"                                                    = { title = "AWS Deep* device", role = "generic" }
  "mxgraph.aws4.deepracer"                                                   = { title = "AWS Deep* device", role = "generic" }
  "mxgraph.aws4.default_event_bus_resource"                                  = { title = "EventBridge default event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.dense_compute_node"                                          = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws4.dense_storage_node"                                          = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws4.deployment"                                                  = { title = "Elastic Beanstalk deployment", role = "resource", type = "aws_elastic_beanstalk_application_version" }
  "mxgraph.aws4.deployments"                                                 = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.desired_state"                                               = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws4.desktop_and_app_streaming"                                   = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.detective"                                                   = { title = "Amazon Detective", role = "service", kind = "detective", type = "aws_detective_graph" }
  "mxgraph.aws4.developer_tools"                                             = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.development_environment"                                     = { title = "AWS RoboMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.device_farm"                                                 = { title = "AWS Device Farm", role = "resource", type = "aws_devicefarm_project" }
  "mxgraph.aws4.devops_agent"                                                = { title = "AWS DevOps Agent", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.devops_guru"                                                 = { title = "Amazon DevOps Guru", role = "resource", type = "aws_devopsguru_resource_collection" }
  "mxgraph.aws4.devops_guru_insights"                                        = { title = "DevOps Guru insights", role = "generic" }
  "mxgraph.aws4.direct_connect"                                              = { title = "AWS Direct Connect", role = "resource", kind = "dx", type = "aws_dx_connection" }
  "mxgraph.aws4.directory_service"                                           = { title = "AWS Directory Service", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws4.disk"                                                        = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws4.distro_for_opentelemetry"                                    = { title = "AWS Distro for OpenTelemetry", role = "generic" }
  "mxgraph.aws4.document"                                                    = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.documentdb_elastic_clusters"                                 = { title = "Amazon DocumentDB elastic cluster", role = "resource", kind = "docdb", type = "aws_docdbelastic_cluster" }
  "mxgraph.aws4.documentdb_with_mongodb_compatibility"                       = { title = "Amazon DocumentDB", role = "resource", kind = "docdb", type = "aws_docdb_cluster" }
  "mxgraph.aws4.documents"                                                   = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.documents2"                                                  = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.documents3"                                                  = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.door_lock"                                                   = { title = "Device", role = "actor" }
  "mxgraph.aws4.download_distribution"                                       = { title = "CloudFront download distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws4.dynamodb"                                                    = { title = "Amazon DynamoDB", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws4.dynamodb_dax"                                                = { title = "DynamoDB Accelerator (DAX)", role = "resource", kind = "dax", type = "aws_dax_cluster" }
  "mxgraph.aws4.dynamodb_standard_access_table_class"                        = { title = "DynamoDB table class", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws4.dynamodb_standard_infrequent_access_table_class"             = { title = "DynamoDB table class", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws4.dynamodb_stream"                                             = { title = "DynamoDB stream", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws4.ec2"                                                         = { title = "Amazon EC2", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_aws_microservice_extractor_for_net"                      = { title = "Microservice Extractor for .NET", role = "generic" }
  "mxgraph.aws4.ec2_c6a_instance"                                            = { title = "Amazon EC2 instance (c6a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_c6gn_instance"                                           = { title = "Amazon EC2 instance (c6gn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_c6i_instance"                                            = { title = "Amazon EC2 instance (c6i)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_c6in_instance"                                           = { title = "Amazon EC2 instance (c6in)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_c7g_instance"                                            = { title = "Amazon EC2 instance (c7g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_c7gn_instance"                                           = { title = "Amazon EC2 instance (c7gn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_dl1_instance"                                            = { title = "Amazon EC2 instance (dl1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_g5_instance"                                             = { title = "Amazon EC2 instance (g5)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_g5g_instance"                                            = { title = "Amazon EC2 instance (g5g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_hpc6a_instance"                                          = { title = "Amazon EC2 instance (hpc6a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_hpc6id_instance"                                         = { title = "Amazon EC2 instance (hpc6id)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_i4i_instance"                                            = { title = "Amazon EC2 instance (i4i)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_im4gn_instance"                                          = { title = "Amazon EC2 instance (im4gn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_image_builder"                                           = { title = "EC2 Image Builder", role = "resource", type = "aws_imagebuilder_image_pipeline" }
  "mxgraph.aws4.ec2_inf2_instance"                                           = { title = "Amazon EC2 instance (inf2)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_instance_contents"                                       = { title = "EC2 instance contents", role = "boundary", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_is4gen_instance"                                         = { title = "Amazon EC2 instance (is4gen)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_m1_mac_instance"                                         = { title = "Amazon EC2 instance (m1 mac)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_m6a_instance"                                            = { title = "Amazon EC2 instance (m6a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_m6i_instance"                                            = { title = "Amazon EC2 instance (m6i)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_m6idn_instance"                                          = { title = "Amazon EC2 instance (m6idn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_m6in_instance"                                           = { title = "Amazon EC2 instance (m6in)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_p4de_instance"                                           = { title = "Amazon EC2 instance (p4de)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_r6a_instance"                                            = { title = "Amazon EC2 instance (r6a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_r6i_instance"                                            = { title = "Amazon EC2 instance (r6i)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_r6idn_instance"                                          = { title = "Amazon EC2 instance (r6idn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_r6in_instance"                                           = { title = "Amazon EC2 instance (r6in)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_r7iz_instance"                                           = { title = "Amazon EC2 instance (r7iz)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_trn1_instance"                                           = { title = "Amazon EC2 instance (trn1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_vt1_instance"                                            = { title = "Amazon EC2 instance (vt1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_x2gd_instance"                                           = { title = "Amazon EC2 instance (x2gd)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_x2idn_instance"                                          = { title = "Amazon EC2 instance (x2idn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_x2iedn_instance"                                         = { title = "Amazon EC2 instance (x2iedn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.ec2_x2iezn_instance"                                         = { title = "Amazon EC2 instance (x2iezn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.echo"                                                        = { title = "Device", role = "actor" }
  "mxgraph.aws4.ecr"                                                         = { title = "Amazon ECR", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws4.ecs"                                                         = { title = "Amazon ECS", role = "resource", kind = "ecs", type = "aws_ecs_cluster" }
  "mxgraph.aws4.ecs_anywhere"                                                = { title = "Amazon ECS Anywhere", role = "resource", kind = "ecs", type = "aws_ecs_cluster" }
  "mxgraph.aws4.ecs_copilot_cli"                                             = { title = "Copilot CLI", role = "generic" }
  "mxgraph.aws4.ecs_service"                                                 = { title = "Amazon ECS service", role = "resource", kind = "ecs", type = "aws_ecs_service" }
  "mxgraph.aws4.ecs_service_connect"                                         = { title = "Amazon ECS Service Connect", role = "resource", type = "aws_service_discovery_http_namespace" }
  "mxgraph.aws4.ecs_task"                                                    = { title = "Amazon ECS task", role = "resource", kind = "ecs", type = "aws_ecs_task_definition" }
  "mxgraph.aws4.edge_location"                                               = { title = "CloudFront edge location", role = "generic" }
  "mxgraph.aws4.efs_infrequentaccess"                                        = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.efs_standard"                                                = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.eks"                                                         = { title = "Amazon EKS", role = "resource", kind = "eks", type = "aws_eks_cluster" }
  "mxgraph.aws4.eks_anywhere"                                                = { title = "Amazon EKS Anywhere/Distro/Outposts", role = "external" }
  "mxgraph.aws4.eks_cloud"                                                   = { title = "Amazon EKS Cloud", role = "resource", kind = "eks", type = "aws_eks_cluster" }
  "mxgraph.aws4.eks_distro"                                                  = { title = "Amazon EKS Anywhere/Distro/Outposts", role = "external" }
  "mxgraph.aws4.eks_on_outposts"                                             = { title = "Amazon EKS Anywhere/Distro/Outposts", role = "external" }
  "mxgraph.aws4.elastic_beanstalk"                                           = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws4.elastic_block_store"                                         = { title = "Amazon EBS", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws4.elastic_block_store_amazon_data_lifecycle_manager"           = { title = "Data Lifecycle Manager", role = "resource", type = "aws_dlm_lifecycle_policy" }
  "mxgraph.aws4.elastic_block_store_volume_gp3"                              = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws4.elastic_fabric_adapter"                                      = { title = "Elastic Fabric Adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws4.elastic_file_system"                                         = { title = "Amazon EFS", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_elastic_throughput"                      = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_infrequent_access"                       = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_intelligent_tiering"                     = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_one_zone"                                = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_one_zone_infrequent_access"              = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_one_zone_standard"                       = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_standard"                                = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_file_system_standard_infrequent_access"              = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.elastic_inference"                                           = { title = "Amazon Elastic Inference", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.elastic_inference_2"                                         = { title = "Amazon Elastic Inference", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.elastic_ip_address"                                          = { title = "Elastic IP address", role = "resource", kind = "eip", type = "aws_eip" }
  "mxgraph.aws4.elastic_load_balancing"                                      = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws4.elastic_network_adapter"                                     = { title = "Elastic network interface/adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws4.elastic_network_interface"                                   = { title = "Elastic network interface/adapter", role = "resource", type = "aws_network_interface" }
  "mxgraph.aws4.elastic_transcoder"                                          = { title = "Amazon Elastic Transcoder", role = "resource", type = "aws_elastictranscoder_pipeline" }
  "mxgraph.aws4.elastic_vmware_service"                                      = { title = "Amazon Elastic VMware Service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.elasticache"                                                 = { title = "Amazon ElastiCache", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws4.elasticache_for_memcached"                                   = { title = "Amazon ElastiCache for Memcached", role = "resource", kind = "elasticache_memcached", type = "aws_elasticache_cluster" }
  "mxgraph.aws4.elasticache_for_redis"                                       = { title = "Amazon ElastiCache for Redis", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws4.elasticache_for_valkey"                                      = { title = "Amazon ElastiCache for Valkey", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws4.elasticsearch_service"                                       = { title = "Amazon OpenSearch Service", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws4.elemental"                                                   = { title = "AWS Elemental appliance/software", role = "external" }
  "mxgraph.aws4.elemental_inference"                                         = { title = "AWS Elemental Inference", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.elemental_link"                                              = { title = "AWS Elemental Link", role = "external" }
  "mxgraph.aws4.elemental_mediaconnect"                                      = { title = "AWS Elemental MediaConnect", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.elemental_mediaconvert"                                      = { title = "AWS Elemental MediaConvert", role = "resource", type = "aws_media_convert_queue" }
  "mxgraph.aws4.elemental_medialive"                                         = { title = "AWS Elemental MediaLive", role = "resource", type = "aws_medialive_channel" }
  "mxgraph.aws4.elemental_mediapackage"                                      = { title = "AWS Elemental MediaPackage", role = "resource", type = "aws_media_packagev2_channel_group" }
  "mxgraph.aws4.elemental_mediastore"                                        = { title = "AWS Elemental MediaStore", role = "resource", type = "aws_media_store_container" }
  "mxgraph.aws4.elemental_mediatailor"                                       = { title = "AWS Elemental MediaTailor", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.email"                                                       = { title = "SES email", role = "generic" }
  "mxgraph.aws4.email_2"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.email_notification"                                          = { title = "SNS email notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws4.emr"                                                         = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws4.emr_engine"                                                  = { title = "EMR engine", role = "generic" }
  "mxgraph.aws4.emr_engine_mapr_m3"                                          = { title = "EMR engine", role = "generic" }
  "mxgraph.aws4.emr_engine_mapr_m5"                                          = { title = "EMR engine", role = "generic" }
  "mxgraph.aws4.emr_engine_mapr_m7"                                          = { title = "EMR engine", role = "generic" }
  "mxgraph.aws4.encrypted_data"                                              = { title = "Security symbol", role = "generic" }
  "mxgraph.aws4.end_user_messaging"                                          = { title = "AWS End User Messaging", role = "resource", type = "aws_pinpointsmsvoicev2_phone_number" }
  "mxgraph.aws4.endpoint"                                                    = { title = "API Gateway endpoint or VPC endpoint", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws4.endpoints"                                                   = { title = "VPC endpoints", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws4.entity_resolution"                                           = { title = "AWS Entity Resolution", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.event"                                                       = { title = "EventBridge event", role = "generic" }
  "mxgraph.aws4.event_event_based"                                           = { title = "CloudWatch event (event-based)", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.event_resource"                                              = { title = "EventBridge event", role = "generic" }
  "mxgraph.aws4.event_time_based"                                            = { title = "CloudWatch event (time-based)", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.eventbridge"                                                 = { title = "Amazon EventBridge", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.eventbridge_custom_event_bus_resource"                       = { title = "EventBridge custom event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_bus" }
  "mxgraph.aws4.eventbridge_default_event_bus_resource"                      = { title = "EventBridge default event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.eventbridge_pipes"                                           = { title = "EventBridge Pipes", role = "resource", kind = "pipes", type = "aws_pipes_pipe" }
  "mxgraph.aws4.eventbridge_saas_partner_event_bus_resource"                 = { title = "EventBridge partner event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_bus" }
  "mxgraph.aws4.eventbridge_scheduler"                                       = { title = "EventBridge Scheduler", role = "resource", kind = "scheduler", type = "aws_scheduler_schedule" }
  "mxgraph.aws4.eventbridge_schema"                                          = { title = "EventBridge schema", role = "resource", type = "aws_schemas_schema" }
  "mxgraph.aws4.eventbridge_schema_registry"                                 = { title = "EventBridge schema registry", role = "resource", type = "aws_schemas_registry" }
  "mxgraph.aws4.express_workflow"                                            = { title = "Step Functions Express workflow", role = "resource", kind = "sfn", type = "aws_sfn_state_machine" }
  "mxgraph.aws4.external_sdk"                                                = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.external_toolkit"                                            = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.f1_instance"                                                 = { title = "Amazon EC2 instance (f1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.factory"                                                     = { title = "Device", role = "actor" }
  "mxgraph.aws4.fargate"                                                     = { title = "AWS Fargate", role = "resource", kind = "fargate", type = "aws_ecs_service" }
  "mxgraph.aws4.fault_injection_simulator"                                   = { title = "AWS Fault Injection Service", role = "resource", type = "aws_fis_experiment_template" }
  "mxgraph.aws4.file_cache"                                                  = { title = "Amazon File Cache", role = "resource", type = "aws_fsx_file_cache" }
  "mxgraph.aws4.file_cache_hybrid_nfs_linked_datasets"                       = { title = "Amazon File Cache", role = "resource", type = "aws_fsx_file_cache" }
  "mxgraph.aws4.file_cache_on_premises_nfs_linked_datasets"                  = { title = "Amazon File Cache", role = "resource", type = "aws_fsx_file_cache" }
  "mxgraph.aws4.file_cache_s3_linked_datasets"                               = { title = "Amazon File Cache", role = "resource", type = "aws_fsx_file_cache" }
  "mxgraph.aws4.file_gateway"                                                = { title = "S3 File Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.file_system"                                                 = { title = "EFS file system / storage class", role = "resource", kind = "efs", type = "aws_efs_file_system" }
  "mxgraph.aws4.filtering_rule"                                              = { title = "WAF rule", role = "resource", type = "aws_wafv2_rule_group" }
  "mxgraph.aws4.finding"                                                     = { title = "Security Hub finding", role = "generic" }
  "mxgraph.aws4.finops_agent"                                                = { title = "AWS FinOps Agent", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.finspace"                                                    = { title = "Amazon FinSpace", role = "resource", type = "aws_finspace_kx_environment" }
  "mxgraph.aws4.firetv"                                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.firetv_stick"                                                = { title = "Device", role = "actor" }
  "mxgraph.aws4.firewall_manager"                                            = { title = "AWS Firewall Manager", role = "resource", type = "aws_fms_policy" }
  "mxgraph.aws4.fleet_management"                                            = { title = "AWS RoboMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.flow_logs"                                                   = { title = "VPC flow logs", role = "resource", type = "aws_flow_log" }
  "mxgraph.aws4.folder"                                                      = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.folders"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.forecast"                                                    = { title = "Amazon Forecast", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.forums"                                                      = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.fraud_detector"                                              = { title = "Amazon Fraud Detector", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.freertos"                                                    = { title = "FreeRTOS", role = "generic" }
  "mxgraph.aws4.fsx"                                                         = { title = "Amazon FSx", role = "resource", kind = "fsx", type = "aws_fsx_windows_file_system" }
  "mxgraph.aws4.fsx_file_gateway"                                            = { title = "FSx File Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.fsx_for_lustre"                                              = { title = "Amazon FSx for Lustre", role = "resource", kind = "fsx", type = "aws_fsx_lustre_file_system" }
  "mxgraph.aws4.fsx_for_netapp_ontap"                                        = { title = "Amazon FSx for NetApp ONTAP", role = "resource", kind = "fsx", type = "aws_fsx_ontap_file_system" }
  "mxgraph.aws4.fsx_for_openzfs"                                             = { title = "Amazon FSx for OpenZFS", role = "resource", kind = "fsx", type = "aws_fsx_openzfs_file_system" }
  "mxgraph.aws4.fsx_for_windows_file_server"                                 = { title = "Amazon FSx for Windows File Server", role = "resource", kind = "fsx", type = "aws_fsx_windows_file_system" }
  "mxgraph.aws4.g3_instance"                                                 = { title = "Amazon EC2 instance (g3)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.g4ad_instance"                                               = { title = "Amazon EC2 instance (g4ad)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.g4dn"                                                        = { title = "Amazon EC2 instance (g4dn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.game_tech"                                                   = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.game_tech2"                                                  = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.gamekit"                                                     = { title = "Game development tool", role = "generic" }
  "mxgraph.aws4.gamelift"                                                    = { title = "Amazon GameLift Servers", role = "resource", type = "aws_gamelift_fleet" }
  "mxgraph.aws4.gamelift_2"                                                  = { title = "Amazon GameLift Servers", role = "resource", type = "aws_gamelift_fleet" }
  "mxgraph.aws4.gamelift_streams"                                            = { title = "Amazon GameLift Streams", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.games"                                                       = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.gamesparks"                                                  = { title = "Game development tool", role = "generic" }
  "mxgraph.aws4.gateway"                                                     = { title = "Direct Connect gateway", role = "resource", kind = "dx", type = "aws_dx_gateway" }
  "mxgraph.aws4.gateway_load_balancer"                                       = { title = "Gateway Load Balancer", role = "resource", type = "aws_lb" }
  "mxgraph.aws4.gear"                                                        = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.general"                                                     = { title = "AWS general icon", role = "generic" }
  "mxgraph.aws4.general_access_points"                                       = { title = "S3 access point", role = "resource", type = "aws_s3_access_point" }
  "mxgraph.aws4.generic"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.generic_application"                                         = { title = "Generic application", role = "generic" }
  "mxgraph.aws4.generic_database"                                            = { title = "Generic database", role = "generic", kind = "rds" }
  "mxgraph.aws4.generic_firewall"                                            = { title = "Generic firewall", role = "generic", kind = "network_firewall" }
  "mxgraph.aws4.genomics_cli"                                                = { title = "Amazon Genomics CLI", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.git_repository"                                              = { title = "Generic symbol", role = "generic", kind = "ci" }
  "mxgraph.aws4.glacier"                                                     = { title = "Amazon S3 Glacier", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws4.glacier_deep_archive"                                        = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.global_accelerator"                                          = { title = "AWS Global Accelerator", role = "resource", kind = "global_accelerator", type = "aws_globalaccelerator_accelerator" }
  "mxgraph.aws4.global_secondary_index"                                      = { title = "DynamoDB GSI", role = "generic" }
  "mxgraph.aws4.globe"                                                       = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws4.glue"                                                        = { title = "AWS Glue", role = "resource", kind = "glue", type = "aws_glue_job" }
  "mxgraph.aws4.glue_crawlers"                                               = { title = "AWS Glue crawler", role = "resource", kind = "glue", type = "aws_glue_crawler" }
  "mxgraph.aws4.glue_data_catalog"                                           = { title = "AWS Glue Data Catalog", role = "resource", kind = "glue", type = "aws_glue_catalog_database" }
  "mxgraph.aws4.glue_databrew"                                               = { title = "AWS Glue DataBrew", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.glue_elastic_views"                                          = { title = "AWS Glue Elastic Views", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.greengrass"                                                  = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.ground_station"                                              = { title = "AWS Ground Station", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.group_account"                                               = { title = "AWS account", role = "boundary", kind = "account" }
  "mxgraph.aws4.group_auto_scaling_group"                                    = { title = "EC2 Auto Scaling group", role = "boundary", kind = "asg", type = "aws_autoscaling_group" }
  "mxgraph.aws4.group_availability_zone"                                     = { title = "Availability Zone", role = "boundary", kind = "availability_zone" }
  "mxgraph.aws4.group_aws_cloud"                                             = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws4.group_aws_cloud_alt"                                         = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws4.group_aws_step_functions_workflow"                           = { title = "Step Functions workflow", role = "boundary", kind = "sfn", type = "aws_sfn_state_machine" }
  "mxgraph.aws4.group_corporate_data_center"                                 = { title = "Corporate data center", role = "boundary", kind = "on_prem" }
  "mxgraph.aws4.group_ec2_instance_contents"                                 = { title = "EC2 instance contents", role = "boundary", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.group_elastic_beanstalk"                                     = { title = "Elastic Beanstalk container", role = "boundary", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws4.group_elastic_load_balancing"                                = { title = "Elastic Load Balancing", role = "boundary", kind = "alb", type = "aws_lb" }
  "mxgraph.aws4.group_iot_greengrass"                                        = { title = "IoT Greengrass", role = "boundary" }
  "mxgraph.aws4.group_iot_greengrass_deployment"                             = { title = "IoT Greengrass", role = "boundary" }
  "mxgraph.aws4.group_on_premise"                                            = { title = "Server contents / on-premises", role = "boundary", kind = "on_prem" }
  "mxgraph.aws4.group_region"                                                = { title = "AWS Region", role = "boundary", kind = "region" }
  "mxgraph.aws4.group_security_group"                                        = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws4.group_spot_fleet"                                            = { title = "EC2 Spot Fleet", role = "boundary", type = "aws_spot_fleet_request" }
  "mxgraph.aws4.group_subnet"                                                = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws4.group_vpc"                                                   = { title = "Amazon VPC", role = "boundary", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws4.group_vpc2"                                                  = { title = "Amazon VPC", role = "boundary", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws4.guardduty"                                                   = { title = "Amazon GuardDuty", role = "service", kind = "guardduty", type = "aws_guardduty_detector" }
  "mxgraph.aws4.h1_instance"                                                 = { title = "Amazon EC2 instance (h1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.habana_gaudi"                                                = { title = "EC2 accelerator instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.hardware_board"                                              = { title = "Device", role = "actor" }
  "mxgraph.aws4.hdfs_cluster"                                                = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws4.healthimaging"                                               = { title = "AWS HealthImaging", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.healthlake"                                                  = { title = "AWS HealthLake", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.healthscribe"                                                = { title = "AWS HealthScribe", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.high_memory_instance"                                        = { title = "Amazon EC2 instance (high memory)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.honeycode"                                                   = { title = "Amazon Honeycode", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.hosted_zone"                                                 = { title = "Route 53 hosted zone", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws4.house"                                                       = { title = "Device", role = "actor" }
  "mxgraph.aws4.http2_protocol"                                              = { title = "Protocol", role = "generic" }
  "mxgraph.aws4.http_notification"                                           = { title = "SNS HTTP notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws4.http_protocol"                                               = { title = "Protocol", role = "generic" }
  "mxgraph.aws4.i2"                                                          = { title = "Amazon EC2 instance (i2)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.i3_instance"                                                 = { title = "Amazon EC2 instance (i3)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.i3en"                                                        = { title = "Amazon EC2 instance (i3en)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.identity_access_management_iam_roles_anywhere"               = { title = "IAM Roles Anywhere", role = "resource", kind = "roles_anywhere" }
  "mxgraph.aws4.identity_and_access_management"                              = { title = "AWS IAM", role = "service", kind = "iam_role" }
  "mxgraph.aws4.illustration_desktop"                                        = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws4.illustration_devices"                                        = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws4.illustration_notification"                                   = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.illustration_office_building"                                = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws4.illustration_users"                                          = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws4.import_export"                                               = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws4.inf1"                                                        = { title = "Amazon EC2 instance (inf1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.inferentia"                                                  = { title = "EC2 accelerator instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.infrequent_access_storage_class"                             = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.inspector"                                                   = { title = "Amazon Inspector", role = "service", kind = "inspector", type = "aws_inspector2_enabler" }
  "mxgraph.aws4.instance"                                                    = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.instance2"                                                   = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.instance_with_cloudwatch"                                    = { title = "EC2 instance with CloudWatch", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.instance_with_cloudwatch2"                                   = { title = "EC2 instance with CloudWatch", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.instances"                                                   = { title = "EC2 instances", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.instances_2"                                                 = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.intelligent_tiering"                                         = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.interactive_video"                                           = { title = "Amazon IVS", role = "resource", type = "aws_ivs_channel" }
  "mxgraph.aws4.interconnect"                                                = { title = "AWS Interconnect", role = "external" }
  "mxgraph.aws4.internet"                                                    = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws4.internet_alt1"                                               = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws4.internet_alt2"                                               = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws4.internet_alt22"                                              = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws4.internet_gateway"                                            = { title = "Internet gateway", role = "resource", kind = "igw", type = "aws_internet_gateway" }
  "mxgraph.aws4.internet_of_things"                                          = { title = "AWS IoT", role = "service", note = "a family of services" }
  "mxgraph.aws4.inventory"                                                   = { title = "SSM inventory", role = "resource", type = "aws_ssm_association" }
  "mxgraph.aws4.iot_1click"                                                  = { title = "AWS IoT retired service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_analytics"                                               = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_analytics_channel"                                       = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_analytics_data_store"                                    = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_analytics_dataset"                                       = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_analytics_pipeline"                                      = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_button"                                                  = { title = "AWS IoT retired service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_certificate"                                             = { title = "IoT X.509 certificate", role = "resource", type = "aws_iot_certificate" }
  "mxgraph.aws4.iot_core"                                                    = { title = "AWS IoT Core", role = "resource", type = "aws_iot_thing" }
  "mxgraph.aws4.iot_core_device_advisor"                                     = { title = "IoT Core feature", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_core_device_location"                                    = { title = "IoT Core feature", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_device_defender"                                         = { title = "AWS IoT Device Defender", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_device_defender_iot_device_jobs"                         = { title = "AWS IoT Device Defender", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_device_gateway"                                          = { title = "IoT device gateway", role = "resource", type = "aws_iot_domain_configuration" }
  "mxgraph.aws4.iot_device_jobs_resource"                                    = { title = "IoT jobs / OTA", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_device_management"                                       = { title = "AWS IoT Device Management", role = "resource", type = "aws_iot_thing_group" }
  "mxgraph.aws4.iot_device_management_fleet"                                 = { title = "IoT fleet", role = "resource", type = "aws_iot_thing_group" }
  "mxgraph.aws4.iot_device_tester"                                           = { title = "IoT Core feature", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_edukit"                                                  = { title = "AWS IoT retired service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_events"                                                  = { title = "AWS IoT Events", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_expresslink"                                             = { title = "AWS IoT ExpressLink", role = "external" }
  "mxgraph.aws4.iot_fleetwise"                                               = { title = "AWS IoT FleetWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_artifact"                                     = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_component"                                    = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_component_machine_learning"                   = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_component_nucleus"                            = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_component_private"                            = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_component_public"                             = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_interprocess_communication"                   = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_protocol"                                     = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_recipe"                                       = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_greengrass_stream_manager"                               = { title = "AWS IoT Greengrass", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_lorawan_protocol"                                        = { title = "Protocol", role = "generic" }
  "mxgraph.aws4.iot_over_the_air_update"                                     = { title = "IoT jobs / OTA", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_roborunner"                                              = { title = "AWS IoT retired service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sailboat"                                                = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_sitewise"                                                = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sitewise_asset"                                          = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sitewise_asset_hierarchy"                                = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sitewise_asset_model"                                    = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sitewise_asset_properties"                               = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_sitewise_data_streams"                                   = { title = "AWS IoT SiteWise", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_thing_freertos_device"                                   = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_humidity_sensor"                                   = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_industrial_pc"                                     = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_plc"                                               = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_relay"                                             = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_stacklight"                                        = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_temperature_humidity_sensor"                       = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_temperature_sensor"                                = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_temperature_vibration_sensor"                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_thing_vibration_sensor"                                  = { title = "Device", role = "actor" }
  "mxgraph.aws4.iot_things_graph"                                            = { title = "AWS IoT retired service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iot_twinmaker"                                               = { title = "AWS IoT TwinMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.iq"                                                          = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.item"                                                        = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws4.items"                                                       = { title = "DynamoDB attribute/item", role = "generic" }
  "mxgraph.aws4.json_script"                                                 = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.kendra"                                                      = { title = "Amazon Kendra", role = "resource", type = "aws_kendra_index" }
  "mxgraph.aws4.key_management_service"                                      = { title = "AWS KMS", role = "resource", kind = "kms", type = "aws_kms_key" }
  "mxgraph.aws4.key_management_service_external_key_store"                   = { title = "KMS external key store", role = "resource", type = "aws_kms_custom_key_store" }
  "mxgraph.aws4.keyspaces"                                                   = { title = "Amazon Keyspaces", role = "resource", type = "aws_keyspaces_table" }
  "mxgraph.aws4.kinesis"                                                     = { title = "Amazon Kinesis", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws4.kinesis_data_analytics"                                      = { title = "Amazon Managed Service for Apache Flink", role = "resource", type = "aws_kinesisanalyticsv2_application" }
  "mxgraph.aws4.kinesis_data_firehose"                                       = { title = "Amazon Data Firehose", role = "resource", kind = "firehose", type = "aws_kinesis_firehose_delivery_stream" }
  "mxgraph.aws4.kinesis_data_streams"                                        = { title = "Amazon Kinesis Data Streams", role = "resource", kind = "kinesis", type = "aws_kinesis_stream" }
  "mxgraph.aws4.kinesis_video_streams"                                       = { title = "Amazon Kinesis Video Streams", role = "resource", type = "aws_kinesis_video_stream" }
  "mxgraph.aws4.lake_formation"                                              = { title = "AWS Lake Formation", role = "resource", type = "aws_lakeformation_resource" }
  "mxgraph.aws4.lambda"                                                      = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws4.lambda_function"                                             = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws4.layers"                                                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.lex"                                                         = { title = "Amazon Lex", role = "resource", type = "aws_lexv2models_bot" }
  "mxgraph.aws4.license_manager"                                             = { title = "AWS License Manager", role = "resource", type = "aws_licensemanager_license_configuration" }
  "mxgraph.aws4.license_manager_application_discovery"                       = { title = "License Manager feature", role = "generic" }
  "mxgraph.aws4.license_manager_license_blending"                            = { title = "License Manager feature", role = "generic" }
  "mxgraph.aws4.lightbulb"                                                   = { title = "Device", role = "actor" }
  "mxgraph.aws4.lightsail"                                                   = { title = "Amazon Lightsail", role = "resource", type = "aws_lightsail_instance" }
  "mxgraph.aws4.lightsail_for_research"                                      = { title = "Lightsail for Research", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.local_zones"                                                 = { title = "AWS Local Zones", role = "resource", type = "aws_ec2_availability_zone_group" }
  "mxgraph.aws4.location_service"                                            = { title = "Amazon Location Service", role = "resource", type = "aws_location_map" }
  "mxgraph.aws4.location_service_geofence"                                   = { title = "Location geofence", role = "resource", type = "aws_location_geofence_collection" }
  "mxgraph.aws4.location_service_map"                                        = { title = "Location map", role = "resource", type = "aws_location_map" }
  "mxgraph.aws4.location_service_place"                                      = { title = "Location place index", role = "resource", type = "aws_location_place_index" }
  "mxgraph.aws4.location_service_routes"                                     = { title = "Location route calculator", role = "resource", type = "aws_location_route_calculator" }
  "mxgraph.aws4.location_service_track"                                      = { title = "Location tracker", role = "resource", type = "aws_location_tracker" }
  "mxgraph.aws4.logs"                                                        = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.long_term_security_credential"                               = { title = "IAM access key", role = "resource", type = "aws_iam_access_key" }
  "mxgraph.aws4.lookout_for_equipment"                                       = { title = "Amazon Lookout", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.lookout_for_metrics"                                         = { title = "Amazon Lookout", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.lookout_for_vision"                                          = { title = "Amazon Lookout", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.lumberyard"                                                  = { title = "Game development tool", role = "generic" }
  "mxgraph.aws4.m4_instance"                                                 = { title = "Amazon EC2 instance (m4)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5_instance"                                                 = { title = "Amazon EC2 instance (m5)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5a_instance"                                                = { title = "Amazon EC2 instance (m5a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5d_instance"                                                = { title = "Amazon EC2 instance (m5d)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5dn_instance"                                               = { title = "Amazon EC2 instance (m5dn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5n"                                                         = { title = "Amazon EC2 instance (m5n)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5n_instance"                                                = { title = "Amazon EC2 instance (m5n)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m5zn_instance"                                               = { title = "Amazon EC2 instance (m5zn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m6g_instance"                                                = { title = "Amazon EC2 instance (m6g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.m6gd_instance"                                               = { title = "Amazon EC2 instance (m6gd)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.mac_instance"                                                = { title = "Amazon EC2 instance (mac)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.machine_learning"                                            = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.macie"                                                       = { title = "Amazon Macie", role = "service", kind = "macie", type = "aws_macie2_account" }
  "mxgraph.aws4.magnifying_glass"                                            = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.magnifying_glass_2"                                          = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.mainframe_modernization"                                     = { title = "AWS Mainframe Modernization", role = "resource", type = "aws_m2_environment" }
  "mxgraph.aws4.mainframe_modernization_analyzer"                            = { title = "Mainframe Modernization tool", role = "generic" }
  "mxgraph.aws4.mainframe_modernization_compiler"                            = { title = "Mainframe Modernization tool", role = "generic" }
  "mxgraph.aws4.mainframe_modernization_converter"                           = { title = "Mainframe Modernization tool", role = "generic" }
  "mxgraph.aws4.mainframe_modernization_developer"                           = { title = "Mainframe Modernization tool", role = "generic" }
  "mxgraph.aws4.mainframe_modernization_runtime"                             = { title = "Mainframe Modernization runtime", role = "resource", type = "aws_m2_environment" }
  "mxgraph.aws4.maintenance_windows"                                         = { title = "SSM maintenance window", role = "resource", type = "aws_ssm_maintenance_window" }
  "mxgraph.aws4.managed_apache_cassandra_service"                            = { title = "Amazon Keyspaces", role = "resource", type = "aws_keyspaces_table" }
  "mxgraph.aws4.managed_blockchain"                                          = { title = "Amazon Managed Blockchain", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.managed_ms_ad"                                               = { title = "AWS Managed Microsoft AD", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws4.managed_service_for_apache_flink"                            = { title = "Amazon Managed Service for Apache Flink", role = "resource", type = "aws_kinesisanalyticsv2_application" }
  "mxgraph.aws4.managed_service_for_grafana"                                 = { title = "Amazon Managed Grafana", role = "resource", type = "aws_grafana_workspace" }
  "mxgraph.aws4.managed_service_for_prometheus"                              = { title = "Amazon Managed Service for Prometheus", role = "resource", type = "aws_prometheus_workspace" }
  "mxgraph.aws4.managed_services"                                            = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.managed_streaming_for_kafka"                                 = { title = "Amazon MSK", role = "resource", kind = "msk", type = "aws_msk_cluster" }
  "mxgraph.aws4.managed_workflows_for_apache_airflow"                        = { title = "Amazon MWAA", role = "resource", kind = "mwaa", type = "aws_mwaa_environment" }
  "mxgraph.aws4.management_and_governance"                                   = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.management_console"                                          = { title = "AWS Management Console", role = "external" }
  "mxgraph.aws4.management_console2"                                         = { title = "AWS Management Console", role = "external" }
  "mxgraph.aws4.marketplace"                                                 = { title = "AWS Marketplace", role = "external", kind = "saas" }
  "mxgraph.aws4.media_services"                                              = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.mediaconnect_gateway"                                        = { title = "AWS Elemental MediaConnect", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.medical_emergency"                                           = { title = "Device", role = "actor" }
  "mxgraph.aws4.memorydb_for_redis"                                          = { title = "Amazon MemoryDB", role = "resource", kind = "memorydb", type = "aws_memorydb_cluster" }
  "mxgraph.aws4.mesh"                                                        = { title = "AWS App Mesh", role = "resource", type = "aws_appmesh_mesh" }
  "mxgraph.aws4.message"                                                     = { title = "SQS message", role = "generic" }
  "mxgraph.aws4.metrics"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.mfa_token"                                                   = { title = "Security symbol", role = "generic" }
  "mxgraph.aws4.migration_and_transfer"                                      = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.migration_evaluator"                                         = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.migration_hub"                                               = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.migration_hub_refactor_spaces_applications"                  = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.migration_hub_refactor_spaces_environments"                  = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.migration_hub_refactor_spaces_services"                      = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.mobile"                                                      = { title = "AWS category icon", role = "generic", kind = "mobile" }
  "mxgraph.aws4.mobile_application"                                          = { title = "Mobile application", role = "actor", kind = "mobile" }
  "mxgraph.aws4.mobile_client"                                               = { title = "Client device", role = "actor", kind = "mobile" }
  "mxgraph.aws4.mobile_hub"                                                  = { title = "AWS Mobile Hub", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.monitoring"                                                  = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.monitron"                                                    = { title = "Amazon Monitron", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.mq"                                                          = { title = "Amazon MQ", role = "resource", kind = "mq", type = "aws_mq_broker" }
  "mxgraph.aws4.mq_broker"                                                   = { title = "Amazon MQ broker", role = "resource", kind = "mq", type = "aws_mq_broker" }
  "mxgraph.aws4.mqtt_protocol"                                               = { title = "Protocol", role = "generic" }
  "mxgraph.aws4.ms_sql_instance"                                             = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.ms_sql_instance_alternate"                                   = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.msk_amazon_msk_connect"                                      = { title = "Amazon MSK Connect", role = "resource", type = "aws_mskconnect_connector" }
  "mxgraph.aws4.multicloud_and_hybrid"                                       = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.multimedia"                                                  = { title = "Client/media device", role = "generic" }
  "mxgraph.aws4.multiple_volumes_resource"                                   = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws4.mysql_db_instance"                                           = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws4.mysql_db_instance_alternate"                                 = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws4.namespace"                                                   = { title = "Cloud Map namespace", role = "resource", type = "aws_service_discovery_private_dns_namespace" }
  "mxgraph.aws4.nat_gateway"                                                 = { title = "NAT gateway", role = "resource", kind = "nat", type = "aws_nat_gateway" }
  "mxgraph.aws4.neptune"                                                     = { title = "Amazon Neptune", role = "resource", kind = "neptune", type = "aws_neptune_cluster" }
  "mxgraph.aws4.network_access_control_list"                                 = { title = "Network ACL", role = "resource", kind = "nacl", type = "aws_network_acl" }
  "mxgraph.aws4.network_firewall"                                            = { title = "AWS Network Firewall", role = "resource", kind = "network_firewall", type = "aws_networkfirewall_firewall" }
  "mxgraph.aws4.network_firewall_endpoints"                                  = { title = "Network Firewall endpoint", role = "resource", kind = "network_firewall", type = "aws_networkfirewall_firewall" }
  "mxgraph.aws4.network_load_balancer"                                       = { title = "Network Load Balancer", role = "resource", kind = "nlb", type = "aws_lb" }
  "mxgraph.aws4.networking_and_content_delivery"                             = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.neuron_ml_sdk"                                               = { title = "AWS Neuron", role = "generic" }
  "mxgraph.aws4.nice_dcv"                                                    = { title = "NICE DCV / EnginFrame", role = "generic" }
  "mxgraph.aws4.nice_enginframe"                                             = { title = "NICE DCV / EnginFrame", role = "generic" }
  "mxgraph.aws4.nimble_studio"                                               = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.nitro_enclaves"                                              = { title = "AWS Nitro Enclaves", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.non_cached_volume"                                           = { title = "Volume Gateway stored volume", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.notebook"                                                    = { title = "AWS IoT Analytics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.nova"                                                        = { title = "Amazon Nova (model)", role = "generic" }
  "mxgraph.aws4.nova2"                                                       = { title = "Amazon Nova (model)", role = "generic" }
  "mxgraph.aws4.object"                                                      = { title = "S3 object", role = "resource", type = "aws_s3_object" }
  "mxgraph.aws4.office_building"                                             = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws4.omics"                                                       = { title = "AWS HealthOmics", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.one_zone_ia"                                                 = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.open_3d_engine"                                              = { title = "Game development tool", role = "generic" }
  "mxgraph.aws4.open_3d_engine_2"                                            = { title = "Game development tool", role = "generic" }
  "mxgraph.aws4.opensearch_dashboards"                                       = { title = "OpenSearch feature", role = "generic" }
  "mxgraph.aws4.opensearch_ingestion"                                        = { title = "Amazon OpenSearch Ingestion", role = "resource", type = "aws_osis_pipeline" }
  "mxgraph.aws4.opensearch_observability"                                    = { title = "OpenSearch feature", role = "generic" }
  "mxgraph.aws4.opensearch_service_cluster_administrator_node"               = { title = "OpenSearch node", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws4.opensearch_service_data_node"                                = { title = "OpenSearch node", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws4.opensearch_service_index"                                    = { title = "OpenSearch feature", role = "generic" }
  "mxgraph.aws4.opensearch_service_traces"                                   = { title = "OpenSearch feature", role = "generic" }
  "mxgraph.aws4.opensearch_service_ultrawarm_node"                           = { title = "OpenSearch node", role = "resource", kind = "opensearch", type = "aws_opensearch_domain" }
  "mxgraph.aws4.opsworks"                                                    = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.opsworks_apps"                                               = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.opsworks_permissions"                                        = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.optimized_instance"                                          = { title = "EC2 optimized instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.oracle_database_at_aws"                                      = { title = "Oracle Database@AWS", role = "resource", type = "aws_odb_cloud_vm_cluster" }
  "mxgraph.aws4.oracle_db_instance"                                          = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws4.oracle_db_instance_alternate"                                = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws4.organizations"                                               = { title = "AWS Organizations", role = "service", kind = "organizations", type = "aws_organizations_organization" }
  "mxgraph.aws4.organizations_account"                                       = { title = "AWS account", role = "boundary", kind = "account" }
  "mxgraph.aws4.organizations_account2"                                      = { title = "AWS account", role = "boundary", kind = "account" }
  "mxgraph.aws4.organizations_management_account"                            = { title = "AWS Organizations management account", role = "service", kind = "organizations", type = "aws_organizations_organization" }
  "mxgraph.aws4.organizations_management_account2"                           = { title = "AWS Organizations management account", role = "service", kind = "organizations", type = "aws_organizations_organization" }
  "mxgraph.aws4.organizations_organizational_unit"                           = { title = "Organizational unit", role = "resource", type = "aws_organizations_organizational_unit" }
  "mxgraph.aws4.organizations_organizational_unit2"                          = { title = "Organizational unit", role = "resource", type = "aws_organizations_organizational_unit" }
  "mxgraph.aws4.outposts"                                                    = { title = "AWS Outposts", role = "external" }
  "mxgraph.aws4.outposts_1u_and_2u_servers"                                  = { title = "AWS Outposts", role = "external" }
  "mxgraph.aws4.outposts_family"                                             = { title = "AWS Outposts", role = "external" }
  "mxgraph.aws4.p2_instance"                                                 = { title = "Amazon EC2 instance (p2)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.p3_instance"                                                 = { title = "Amazon EC2 instance (p3)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.p3dn_instance"                                               = { title = "Amazon EC2 instance (p3dn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.p4_instance"                                                 = { title = "Amazon EC2 instance (p4)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.p4d_instance"                                                = { title = "Amazon EC2 instance (p4d)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.panorama"                                                    = { title = "AWS Panorama", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.parallel_cluster"                                            = { title = "AWS ParallelCluster", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.parallel_computing_service"                                  = { title = "AWS Parallel Computing Service", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.parameter_store"                                             = { title = "SSM Parameter Store", role = "resource", kind = "ssm", type = "aws_ssm_parameter" }
  "mxgraph.aws4.partner_central"                                             = { title = "AWS Partner Central", role = "generic" }
  "mxgraph.aws4.patch_manager"                                               = { title = "SSM Patch Manager", role = "resource", type = "aws_ssm_patch_baseline" }
  "mxgraph.aws4.payment_cryptography"                                        = { title = "AWS Payment Cryptography", role = "resource", type = "aws_paymentcryptography_key" }
  "mxgraph.aws4.peering"                                                     = { title = "VPC peering connection", role = "resource", kind = "peering", type = "aws_vpc_peering_connection" }
  "mxgraph.aws4.permissions"                                                 = { title = "IAM permissions", role = "service", kind = "iam_policy" }
  "mxgraph.aws4.permissions_2"                                               = { title = "Generic permissions symbol", role = "generic" }
  "mxgraph.aws4.personal_health_dashboard"                                   = { title = "AWS Health Dashboard", role = "generic" }
  "mxgraph.aws4.personalize"                                                 = { title = "Amazon Personalize", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.pinpoint"                                                    = { title = "Amazon Pinpoint", role = "resource", type = "aws_pinpoint_app" }
  "mxgraph.aws4.pinpoint_journey"                                            = { title = "Pinpoint journey", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.piop"                                                        = { title = "RDS Provisioned IOPS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.police_emergency"                                            = { title = "Device", role = "actor" }
  "mxgraph.aws4.policy"                                                      = { title = "IoT policy", role = "resource", type = "aws_iot_policy" }
  "mxgraph.aws4.polly"                                                       = { title = "Amazon Polly", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.postgresql_instance"                                         = { title = "RDS for PostgreSQL", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.private_5g"                                                  = { title = "AWS Private 5G", role = "external" }
  "mxgraph.aws4.private_certificate_authority"                               = { title = "AWS Private CA", role = "resource", type = "aws_acmpca_certificate_authority" }
  "mxgraph.aws4.privatelink"                                                 = { title = "AWS PrivateLink", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws4.professional_services"                                       = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.programming_language"                                        = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.proton"                                                      = { title = "AWS Proton", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.q"                                                           = { title = "Amazon Q", role = "resource", type = "aws_qbusiness_application" }
  "mxgraph.aws4.quantum_ledger_database"                                     = { title = "Amazon QLDB", role = "resource", type = "aws_qldb_ledger" }
  "mxgraph.aws4.quantum_technologies"                                        = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.question"                                                    = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.queue"                                                       = { title = "SQS queue", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws4.quick_suite"                                                 = { title = "Amazon Quick Suite (was QuickSight)", role = "resource", type = "aws_quicksight_data_source" }
  "mxgraph.aws4.quicksight"                                                  = { title = "Amazon QuickSight", role = "resource", type = "aws_quicksight_data_source" }
  "mxgraph.aws4.quicksight_paginated_reports"                                = { title = "QuickSight paginated reports", role = "generic" }
  "mxgraph.aws4.r4_instance"                                                 = { title = "Amazon EC2 instance (r4)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5_instance"                                                 = { title = "Amazon EC2 instance (r5)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5a_instance"                                                = { title = "Amazon EC2 instance (r5a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5ad_instance"                                               = { title = "Amazon EC2 instance (r5ad)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5b_instance"                                                = { title = "Amazon EC2 instance (r5b)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5d_instance"                                                = { title = "Amazon EC2 instance (r5d)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5gd_instance"                                               = { title = "Amazon EC2 instance (r5gd)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5n"                                                         = { title = "Amazon EC2 instance (r5n)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r5n_instance"                                                = { title = "Amazon EC2 instance (r5n)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.r6g_instance"                                                = { title = "Amazon EC2 instance (r6g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.rdn_instance"                                                = { title = "Amazon EC2 instance (rdn)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.rds"                                                         = { title = "Amazon RDS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_blue_green_deployments"                                  = { title = "RDS feature", role = "generic" }
  "mxgraph.aws4.rds_instance"                                                = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_instance_alt"                                            = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_mariadb_instance"                                        = { title = "RDS for MariaDB", role = "resource", kind = "rds_mariadb", type = "aws_db_instance" }
  "mxgraph.aws4.rds_mariadb_instance_alt"                                    = { title = "RDS for MariaDB", role = "resource", kind = "rds_mariadb", type = "aws_db_instance" }
  "mxgraph.aws4.rds_multi_az"                                                = { title = "RDS Multi-AZ", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_multi_az_db_cluster"                                     = { title = "RDS Multi-AZ DB cluster", role = "resource", kind = "aurora", type = "aws_rds_cluster" }
  "mxgraph.aws4.rds_mysql_instance"                                          = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws4.rds_mysql_instance_alt"                                      = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws4.rds_on_vmware"                                               = { title = "Amazon RDS on VMware", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.rds_optimized_writes"                                        = { title = "RDS feature", role = "generic" }
  "mxgraph.aws4.rds_oracle_instance"                                         = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws4.rds_oracle_instance_alt"                                     = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws4.rds_piop"                                                    = { title = "RDS Provisioned IOPS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_piops"                                                   = { title = "RDS Provisioned IOPS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_postgresql_instance"                                     = { title = "RDS for PostgreSQL", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_postgresql_instance_alt"                                 = { title = "RDS for PostgreSQL", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws4.rds_proxy"                                                   = { title = "Amazon RDS Proxy", role = "resource", kind = "rds_proxy", type = "aws_db_proxy" }
  "mxgraph.aws4.rds_proxy_alt"                                               = { title = "Amazon RDS Proxy", role = "resource", kind = "rds_proxy", type = "aws_db_proxy" }
  "mxgraph.aws4.rds_sql_server_instance"                                     = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.rds_sql_server_instance_alt"                                 = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.rds_trusted_language_extensions_for_postgresql"              = { title = "RDS feature", role = "generic" }
  "mxgraph.aws4.recover"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.red_hat_openshift"                                           = { title = "Red Hat OpenShift on AWS", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.redshift"                                                    = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws4.redshift_auto_copy"                                          = { title = "Redshift feature", role = "generic" }
  "mxgraph.aws4.redshift_data_sharing_governance"                            = { title = "Redshift feature", role = "generic" }
  "mxgraph.aws4.redshift_ml"                                                 = { title = "Redshift feature", role = "generic" }
  "mxgraph.aws4.redshift_query_editor_v20_light"                             = { title = "Redshift feature", role = "generic" }
  "mxgraph.aws4.redshift_ra3"                                                = { title = "Redshift node", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws4.redshift_streaming_ingestion"                                = { title = "Redshift feature", role = "generic" }
  "mxgraph.aws4.registry"                                                    = { title = "ECR registry", role = "resource", kind = "ecr", type = "aws_ecr_repository" }
  "mxgraph.aws4.rekognition"                                                 = { title = "Amazon Rekognition", role = "resource", type = "aws_rekognition_collection" }
  "mxgraph.aws4.rekognition_2"                                               = { title = "Amazon Rekognition", role = "resource", type = "aws_rekognition_collection" }
  "mxgraph.aws4.rekognition_image"                                           = { title = "Amazon Rekognition image/video", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.rekognition_video"                                           = { title = "Amazon Rekognition image/video", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.replication"                                                 = { title = "S3 replication", role = "resource", type = "aws_s3_bucket_replication_configuration" }
  "mxgraph.aws4.replication_time_control"                                    = { title = "S3 replication", role = "resource", type = "aws_s3_bucket_replication_configuration" }
  "mxgraph.aws4.reported_state"                                              = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws4.repost"                                                      = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.repost_private"                                              = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.rescue"                                                      = { title = "EC2 Rescue", role = "generic" }
  "mxgraph.aws4.reserved_instance_reporting"                                 = { title = "Reserved Instance reporting", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.resilience_hub"                                              = { title = "AWS Resilience Hub", role = "resource", type = "aws_resiliencehub_resiliency_policy" }
  "mxgraph.aws4.resource"                                                    = { title = "Cloud Map resource (instance)", role = "resource", type = "aws_service_discovery_instance" }
  "mxgraph.aws4.resource_access_manager"                                     = { title = "AWS RAM", role = "resource", type = "aws_ram_resource_share" }
  "mxgraph.aws4.resource_explorer"                                           = { title = "AWS Resource Explorer", role = "resource", type = "aws_resourceexplorer2_index" }
  "mxgraph.aws4.resources"                                                   = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.robomaker"                                                   = { title = "AWS RoboMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.robotics"                                                    = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.role"                                                        = { title = "IAM role", role = "service", kind = "iam_role" }
  "mxgraph.aws4.route_53"                                                    = { title = "Amazon Route 53", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws4.route_53_application_recovery_controller"                    = { title = "Amazon Application Recovery Controller", role = "resource", type = "aws_route53recoverycontrolconfig_cluster" }
  "mxgraph.aws4.route_53_readiness_checks"                                   = { title = "Route 53 readiness check", role = "resource", type = "aws_route53recoveryreadiness_readiness_check" }
  "mxgraph.aws4.route_53_resolver"                                           = { title = "Route 53 Resolver", role = "resource", type = "aws_route53_resolver_endpoint" }
  "mxgraph.aws4.route_53_resolver_dns_firewall"                              = { title = "Route 53 Resolver DNS Firewall", role = "resource", type = "aws_route53_resolver_firewall_rule_group" }
  "mxgraph.aws4.route_53_resolver_query_logging"                             = { title = "Route 53 Resolver query logging", role = "resource", type = "aws_route53_resolver_query_log_config" }
  "mxgraph.aws4.route_53_routing_controls"                                   = { title = "Route 53 routing control", role = "resource", type = "aws_route53recoverycontrolconfig_routing_control" }
  "mxgraph.aws4.route_table"                                                 = { title = "Route table", role = "resource", type = "aws_route_table" }
  "mxgraph.aws4.router"                                                      = { title = "VPC router", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.rtb_fabric"                                                  = { title = "AWS RTB Fabric", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.rule"                                                        = { title = "IoT rule", role = "resource", type = "aws_iot_topic_rule" }
  "mxgraph.aws4.rule_2"                                                      = { title = "CloudWatch Events rule", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.rule_3"                                                      = { title = "EventBridge rule", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_rule" }
  "mxgraph.aws4.run_command"                                                 = { title = "SSM automation/run command", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws4.s3"                                                          = { title = "Amazon S3", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws4.s3_batch_operations"                                         = { title = "S3 Select / Batch Operations", role = "generic" }
  "mxgraph.aws4.s3_express_one_zone"                                         = { title = "S3 directory bucket (Express One Zone)", role = "resource", type = "aws_s3_directory_bucket" }
  "mxgraph.aws4.s3_file_gateway"                                             = { title = "S3 File Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.s3_files"                                                    = { title = "Amazon S3 Files", role = "resource", type = "aws_s3files_file_system" }
  "mxgraph.aws4.s3_multi_region_access_points"                               = { title = "S3 Multi-Region Access Point", role = "resource", type = "aws_s3control_multi_region_access_point" }
  "mxgraph.aws4.s3_object_lambda"                                            = { title = "S3 Object Lambda", role = "resource", type = "aws_s3control_object_lambda_access_point" }
  "mxgraph.aws4.s3_object_lambda_access_points"                              = { title = "S3 Object Lambda", role = "resource", type = "aws_s3control_object_lambda_access_point" }
  "mxgraph.aws4.s3_object_lock"                                              = { title = "S3 Object Lock", role = "resource", type = "aws_s3_bucket_object_lock_configuration" }
  "mxgraph.aws4.s3_on_outposts"                                              = { title = "Amazon S3 on Outposts", role = "resource", type = "aws_s3control_bucket" }
  "mxgraph.aws4.s3_on_outposts_storage"                                      = { title = "Amazon S3 on Outposts", role = "resource", type = "aws_s3control_bucket" }
  "mxgraph.aws4.s3_replication_time_control"                                 = { title = "S3 replication", role = "resource", type = "aws_s3_bucket_replication_configuration" }
  "mxgraph.aws4.s3_select"                                                   = { title = "S3 Select / Batch Operations", role = "generic" }
  "mxgraph.aws4.s3_storage_lens"                                             = { title = "S3 Storage Lens", role = "resource", type = "aws_s3control_storage_lens_configuration" }
  "mxgraph.aws4.s3_tables"                                                   = { title = "Amazon S3 Tables", role = "resource", type = "aws_s3tables_table_bucket" }
  "mxgraph.aws4.s3_vectors"                                                  = { title = "Amazon S3 Vectors", role = "resource", type = "aws_s3vectors_vector_bucket" }
  "mxgraph.aws4.saas_event_bus_resource"                                     = { title = "EventBridge partner event bus", role = "resource", kind = "eventbridge", type = "aws_cloudwatch_event_bus" }
  "mxgraph.aws4.sagemaker"                                                   = { title = "Amazon SageMaker AI", role = "resource", kind = "sagemaker", type = "aws_sagemaker_domain" }
  "mxgraph.aws4.sagemaker_2"                                                 = { title = "Amazon SageMaker (unified studio)", role = "resource", type = "aws_datazone_domain" }
  "mxgraph.aws4.sagemaker_canvas"                                            = { title = "SageMaker feature", role = "generic" }
  "mxgraph.aws4.sagemaker_geospatial_ml"                                     = { title = "SageMaker feature", role = "generic" }
  "mxgraph.aws4.sagemaker_ground_truth"                                      = { title = "SageMaker Ground Truth", role = "resource", type = "aws_sagemaker_labeling_job" }
  "mxgraph.aws4.sagemaker_model"                                             = { title = "SageMaker model", role = "resource", kind = "sagemaker", type = "aws_sagemaker_model" }
  "mxgraph.aws4.sagemaker_notebook"                                          = { title = "SageMaker notebook", role = "resource", kind = "sagemaker", type = "aws_sagemaker_notebook_instance" }
  "mxgraph.aws4.sagemaker_shadow_testing"                                    = { title = "SageMaker feature", role = "generic" }
  "mxgraph.aws4.sagemaker_studio_lab"                                        = { title = "SageMaker feature", role = "generic" }
  "mxgraph.aws4.sagemaker_train"                                             = { title = "SageMaker training", role = "resource", type = "aws_sagemaker_training_job" }
  "mxgraph.aws4.saml_token"                                                  = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.satellite"                                                   = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.savings_plans"                                               = { title = "Savings Plans", role = "resource", type = "aws_savingsplans_savings_plan" }
  "mxgraph.aws4.search_documents"                                            = { title = "CloudSearch documents", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.secrets_manager"                                             = { title = "AWS Secrets Manager", role = "resource", kind = "secretsmanager", type = "aws_secretsmanager_secret" }
  "mxgraph.aws4.security_agent"                                              = { title = "AWS Security Agent", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.security_group"                                              = { title = "Security group", role = "resource", kind = "sg", type = "aws_security_group" }
  "mxgraph.aws4.security_hub"                                                = { title = "AWS Security Hub", role = "service", kind = "securityhub", type = "aws_securityhub_account" }
  "mxgraph.aws4.security_hub_finding"                                        = { title = "Security Hub finding", role = "generic" }
  "mxgraph.aws4.security_identity_and_compliance"                            = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.security_incident_response"                                  = { title = "AWS Security Incident Response", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.security_lake"                                               = { title = "Amazon Security Lake", role = "resource", type = "aws_securitylake_data_lake" }
  "mxgraph.aws4.sensor"                                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.server_migration_service"                                    = { title = "AWS migration tooling", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.serverless"                                                  = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.serverless_application_repository"                           = { title = "AWS Serverless Application Repository", role = "resource", type = "aws_serverlessapplicationrepository_cloudformation_stack" }
  "mxgraph.aws4.servers"                                                     = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws4.service"                                                     = { title = "Cloud Map service", role = "resource", type = "aws_service_discovery_service" }
  "mxgraph.aws4.service_catalog"                                             = { title = "AWS Service Catalog", role = "resource", type = "aws_servicecatalog_portfolio" }
  "mxgraph.aws4.service_management_connector"                                = { title = "AWS Service Management Connector", role = "generic" }
  "mxgraph.aws4.servo"                                                       = { title = "Device", role = "actor" }
  "mxgraph.aws4.shadow"                                                      = { title = "IoT device shadow", role = "generic" }
  "mxgraph.aws4.shield"                                                      = { title = "AWS Shield", role = "resource", type = "aws_shield_protection" }
  "mxgraph.aws4.shield2"                                                     = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.shield_shield_advanced"                                      = { title = "AWS Shield", role = "resource", type = "aws_shield_protection" }
  "mxgraph.aws4.signer"                                                      = { title = "AWS Signer", role = "resource", type = "aws_signer_signing_profile" }
  "mxgraph.aws4.simple_ad"                                                   = { title = "Simple AD", role = "resource", type = "aws_directory_service_directory" }
  "mxgraph.aws4.simple_email_service"                                        = { title = "Amazon SES", role = "resource", kind = "ses", type = "aws_sesv2_email_identity" }
  "mxgraph.aws4.simple_storage_service_directory_bucket"                     = { title = "S3 directory bucket (Express One Zone)", role = "resource", type = "aws_s3_directory_bucket" }
  "mxgraph.aws4.simple_storage_service_s3_glacier_instant_retrieval"         = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.simspace_weaver"                                             = { title = "AWS SimSpace Weaver", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.simulation"                                                  = { title = "AWS RoboMaker", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.simulator"                                                   = { title = "Device", role = "actor" }
  "mxgraph.aws4.single_sign_on"                                              = { title = "AWS IAM Identity Center", role = "service", kind = "identity_center", type = "aws_ssoadmin_permission_set" }
  "mxgraph.aws4.site_to_site_vpn"                                            = { title = "AWS Site-to-Site VPN", role = "resource", kind = "vpn", type = "aws_vpn_connection" }
  "mxgraph.aws4.snapshot"                                                    = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws4.snowball"                                                    = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws4.snowball_edge"                                               = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws4.snowcone"                                                    = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws4.snowmobile"                                                  = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws4.sns"                                                         = { title = "Amazon SNS", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws4.source_code"                                                 = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws4.spot_instance"                                               = { title = "EC2 Spot instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.sql_primary"                                                 = { title = "RDS for SQL Server", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.sql_replica"                                                 = { title = "SQL replica", role = "resource", kind = "rds_sqlserver", type = "aws_db_instance" }
  "mxgraph.aws4.sql_workbench"                                               = { title = "SQL Workbench", role = "generic" }
  "mxgraph.aws4.sqs"                                                         = { title = "Amazon SQS", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws4.ssl_padlock"                                                 = { title = "Padlock", role = "joint" }
  "mxgraph.aws4.stack"                                                       = { title = "CloudFormation stack", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws4.stack2"                                                      = { title = "AWS OpsWorks", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.standard_ia"                                                 = { title = "S3 storage class", role = "resource", type = "aws_s3_bucket_lifecycle_configuration" }
  "mxgraph.aws4.state_manager"                                               = { title = "SSM State Manager", role = "resource", type = "aws_ssm_association" }
  "mxgraph.aws4.step_functions"                                              = { title = "AWS Step Functions", role = "resource", kind = "sfn", type = "aws_sfn_state_machine" }
  "mxgraph.aws4.storage"                                                     = { title = "AWS category icon", role = "generic", kind = "s3" }
  "mxgraph.aws4.storage_gateway"                                             = { title = "AWS Storage Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.streaming_distribution"                                      = { title = "CloudFront streaming distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws4.sts"                                                         = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws4.sts_alternate"                                               = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws4.sumerian"                                                    = { title = "Amazon Sumerian", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.supply_chain"                                                = { title = "AWS Supply Chain", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.support"                                                     = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.sustainability"                                              = { title = "AWS category icon", role = "generic" }
  "mxgraph.aws4.systems_manager"                                             = { title = "AWS Systems Manager", role = "resource", kind = "systems_manager", type = "aws_ssm_document" }
  "mxgraph.aws4.systems_manager_application_manager"                         = { title = "Systems Manager feature", role = "generic" }
  "mxgraph.aws4.systems_manager_change_calendar"                             = { title = "SSM change calendar", role = "resource", type = "aws_ssm_document" }
  "mxgraph.aws4.systems_manager_change_manager"                              = { title = "Systems Manager feature", role = "generic" }
  "mxgraph.aws4.systems_manager_compliance"                                  = { title = "Systems Manager feature", role = "generic" }
  "mxgraph.aws4.systems_manager_distributor"                                 = { title = "Systems Manager feature", role = "generic" }
  "mxgraph.aws4.systems_manager_incident_manager"                            = { title = "SSM Incident Manager", role = "resource", type = "aws_ssmincidents_response_plan" }
  "mxgraph.aws4.systems_manager_opscenter"                                   = { title = "Systems Manager feature", role = "generic" }
  "mxgraph.aws4.systems_manager_session_manager"                             = { title = "SSM Session Manager", role = "resource", kind = "session_manager", type = "aws_instance" }
  "mxgraph.aws4.t2_instance"                                                 = { title = "Amazon EC2 instance (t2)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.t3_instance"                                                 = { title = "Amazon EC2 instance (t3)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.t3a_instance"                                                = { title = "Amazon EC2 instance (t3a)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.t4g_instance"                                                = { title = "Amazon EC2 instance (t4g)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.table"                                                       = { title = "DynamoDB table", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws4.tape_gateway"                                                = { title = "Tape Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.tape_storage"                                                = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws4.telco_network_builder"                                       = { title = "AWS Telco Network Builder", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.template"                                                    = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws4.temporary_security_credential"                               = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws4.tensorflow_on_aws"                                           = { title = "ML framework", role = "generic" }
  "mxgraph.aws4.textract"                                                    = { title = "Amazon Textract", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.textract_analyze_lending"                                    = { title = "Amazon Textract", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thermostat"                                                  = { title = "Device", role = "actor" }
  "mxgraph.aws4.thinkbox_deadline"                                           = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_draft"                                              = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_frost"                                              = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_krakatoa"                                           = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_sequoia"                                            = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_stoke"                                              = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.thinkbox_xmesh"                                              = { title = "Render/studio product", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.timestream"                                                  = { title = "Amazon Timestream", role = "resource", type = "aws_timestreamwrite_database" }
  "mxgraph.aws4.tools_and_sdks"                                              = { title = "AWS developer tool", role = "generic" }
  "mxgraph.aws4.topic"                                                       = { title = "SNS topic", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws4.topic_2"                                                     = { title = "IoT (MQTT) topic", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.torchserve"                                                  = { title = "ML framework", role = "generic" }
  "mxgraph.aws4.traditional_server"                                          = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws4.training_certification"                                      = { title = "AWS program", role = "generic" }
  "mxgraph.aws4.trainium_instance"                                           = { title = "EC2 accelerator instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.transcribe"                                                  = { title = "Amazon Transcribe", role = "resource", type = "aws_transcribe_vocabulary" }
  "mxgraph.aws4.transfer_family"                                             = { title = "AWS Transfer Family", role = "resource", kind = "transfer", type = "aws_transfer_server" }
  "mxgraph.aws4.transfer_family_aws_as2"                                     = { title = "Transfer Family AS2", role = "resource", type = "aws_transfer_agreement" }
  "mxgraph.aws4.transfer_for_ftp_resource"                                   = { title = "Transfer Family FTP", role = "resource", kind = "transfer", type = "aws_transfer_server" }
  "mxgraph.aws4.transfer_for_ftps_resource"                                  = { title = "Transfer Family FTPS", role = "resource", kind = "transfer", type = "aws_transfer_server" }
  "mxgraph.aws4.transfer_for_sftp"                                           = { title = "Transfer Family SFTP", role = "resource", kind = "transfer", type = "aws_transfer_server" }
  "mxgraph.aws4.transfer_for_sftp_resource"                                  = { title = "Transfer Family SFTP", role = "resource", kind = "transfer", type = "aws_transfer_server" }
  "mxgraph.aws4.transform"                                                   = { title = "AWS Transform", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.transit_gateway"                                             = { title = "AWS Transit Gateway", role = "resource", kind = "tgw", type = "aws_ec2_transit_gateway" }
  "mxgraph.aws4.transit_gateway_attachment"                                  = { title = "Transit Gateway attachment", role = "resource", type = "aws_ec2_transit_gateway_vpc_attachment" }
  "mxgraph.aws4.translate"                                                   = { title = "Amazon Translate", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.travel"                                                      = { title = "Device", role = "actor" }
  "mxgraph.aws4.trusted_advisor"                                             = { title = "AWS Trusted Advisor", role = "generic" }
  "mxgraph.aws4.user"                                                        = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws4.user_notifications"                                          = { title = "AWS User Notifications", role = "resource", type = "aws_notifications_notification_configuration" }
  "mxgraph.aws4.users"                                                       = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws4.utility"                                                     = { title = "Device", role = "actor" }
  "mxgraph.aws4.vault"                                                       = { title = "Glacier archive", role = "generic" }
  "mxgraph.aws4.verified_access"                                             = { title = "AWS Verified Access", role = "resource", kind = "verified_access", type = "aws_verifiedaccess_instance" }
  "mxgraph.aws4.verified_permissions"                                        = { title = "Amazon Verified Permissions", role = "resource", type = "aws_verifiedpermissions_policy_store" }
  "mxgraph.aws4.virtual_gateway"                                             = { title = "App Mesh virtual gateway", role = "resource", type = "aws_appmesh_virtual_gateway" }
  "mxgraph.aws4.virtual_node"                                                = { title = "App Mesh virtual node", role = "resource", type = "aws_appmesh_virtual_node" }
  "mxgraph.aws4.virtual_private_cloud"                                       = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws4.virtual_router"                                              = { title = "App Mesh virtual router", role = "resource", type = "aws_appmesh_virtual_router" }
  "mxgraph.aws4.virtual_service"                                             = { title = "App Mesh virtual service", role = "resource", type = "aws_appmesh_virtual_service" }
  "mxgraph.aws4.virtual_tape_library"                                        = { title = "Tape Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.vmware_cloud_on_aws"                                         = { title = "VMware Cloud on AWS", role = "external" }
  "mxgraph.aws4.volume"                                                      = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws4.volume_gateway"                                              = { title = "Volume Gateway", role = "resource", type = "aws_storagegateway_gateway" }
  "mxgraph.aws4.vpc"                                                         = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws4.vpc_access_points"                                           = { title = "S3 VPC access point", role = "resource", type = "aws_s3_access_point" }
  "mxgraph.aws4.vpc_carrier_gateway"                                         = { title = "VPC carrier gateway", role = "resource", type = "aws_ec2_carrier_gateway" }
  "mxgraph.aws4.vpc_lattice"                                                 = { title = "Amazon VPC Lattice", role = "resource", kind = "vpc_lattice", type = "aws_vpclattice_service_network" }
  "mxgraph.aws4.vpc_network_access_analyzer"                                 = { title = "Network Access Analyzer", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.vpc_privatelink"                                             = { title = "AWS PrivateLink", role = "resource", kind = "vpc_endpoint", type = "aws_vpc_endpoint" }
  "mxgraph.aws4.vpc_reachability_analyzer"                                   = { title = "Reachability Analyzer", role = "resource", type = "aws_ec2_network_insights_path" }
  "mxgraph.aws4.vpc_traffic_mirroring"                                       = { title = "VPC traffic mirroring", role = "resource", type = "aws_ec2_traffic_mirror_session" }
  "mxgraph.aws4.vpc_virtual_private_cloud_vpc"                               = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws4.vpn_connection"                                              = { title = "VPN connection", role = "resource", kind = "vpn", type = "aws_vpn_connection" }
  "mxgraph.aws4.vpn_gateway"                                                 = { title = "VPN gateway", role = "resource", kind = "vpn", type = "aws_vpn_gateway" }
  "mxgraph.aws4.waf"                                                         = { title = "AWS WAF", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_bad_bot"                                                 = { title = "WAF managed rule/feature", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_bot"                                                     = { title = "WAF managed rule/feature", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_bot_control"                                             = { title = "WAF managed rule/feature", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_labels"                                                  = { title = "WAF managed rule/feature", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_managed_rule"                                            = { title = "WAF managed rule/feature", role = "resource", kind = "waf", type = "aws_wafv2_web_acl" }
  "mxgraph.aws4.waf_rule"                                                    = { title = "WAF rule", role = "resource", type = "aws_wafv2_rule_group" }
  "mxgraph.aws4.wavelength"                                                  = { title = "AWS Wavelength", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.well_architect_tool"                                         = { title = "AWS Well-Architected Tool", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.well_architected_tool"                                       = { title = "AWS Well-Architected Tool", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.wickr"                                                       = { title = "AWS Wickr", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.windfarm"                                                    = { title = "Device", role = "actor" }
  "mxgraph.aws4.work_package"                                                = { title = "Legacy symbol", role = "generic" }
  "mxgraph.aws4.workdocs"                                                    = { title = "Amazon WorkDocs", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.worklink"                                                    = { title = "Amazon WorkLink", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.workmail"                                                    = { title = "Amazon WorkMail", role = "resource", type = "aws_workmail_organization" }
  "mxgraph.aws4.workspaces"                                                  = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws4.workspaces_family"                                           = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws4.workspaces_family_amazon_workspaces"                         = { title = "Amazon WorkSpaces", role = "resource", kind = "workspaces", type = "aws_workspaces_workspace" }
  "mxgraph.aws4.workspaces_family_amazon_workspaces_core"                    = { title = "Amazon WorkSpaces Core", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws4.workspaces_thin_client"                                      = { title = "Amazon WorkSpaces Thin Client", role = "actor" }
  "mxgraph.aws4.workspaces_workspaces_web"                                   = { title = "Amazon WorkSpaces Secure Browser", role = "resource", type = "aws_workspacesweb_portal" }
  "mxgraph.aws4.x1_instance"                                                 = { title = "Amazon EC2 instance (x1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.x1_instance2"                                                = { title = "Amazon EC2 instance (x1)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.x1e_instance"                                                = { title = "Amazon EC2 instance (x1e)", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws4.xray"                                                        = { title = "AWS X-Ray", role = "resource", type = "aws_xray_sampling_rule" }
  "mxgraph.aws4.z1d_instance"                                                = { title = "Amazon EC2 instance (z1d)", role = "resource", kind = "ec2", type = "aws_instance" }
}
