# Every kind that an icon, a label or a flow may name. A kind with a folder in `components` has a template; the others are recognised
# and reported as such. `like` names the kind whose template and flows serve when this one has none of its own.

kind "internet" {
  title  = "Internet"
  role   = "actor"
  labels = ["internet", "the internet", "world", "public internet"]
}

kind "users" {
  title  = "Users"
  role   = "actor"
  labels = ["user", "users", "client", "clients", "customer", "customers", "browser", "personal computer", "pc", "laptop", "workstation", "end user", "end users", "employee", "employees", "visitor", "visitors", "developer", "developers", "admin", "admins", "administrator", "administrators", "actor", "team", "operator", "operators", "guest", "person"]
}

kind "mobile" {
  title  = "Mobile app"
  role   = "actor"
  like   = "users"
  labels = ["mobile", "mobile app", "mobile client", "phone", "smartphone", "ios app", "android app", "ios", "android", "mobile apps"]
}

kind "on_prem" {
  title  = "On-premises system"
  role   = "actor"
  labels = ["on-premises", "on premises", "on-prem", "on prem", "corporate data center", "data center", "data centre", "datacenter", "corporate data centre", "office", "headquarters", "corporate network"]
}

kind "saas" {
  title  = "Third party"
  role   = "actor"
  labels = ["saas", "third party", "third-party", "3rd party", "third party api", "external api", "partner", "partners", "vendor", "external service", "external system", "external systems", "stripe", "paypal", "twilio", "sendgrid", "auth0", "okta", "datadog", "slack", "salesforce", "zendesk", "openai", "openai api", "mongodb atlas", "snowflake", "new relic", "pagerduty"]
}

kind "partner_account" {
  title  = "Partner account"
  role   = "actor"
  labels = ["partner account", "partner aws account", "customer account", "customer aws account", "third-party account", "third party account", "vendor account", "external account", "external aws account"]
}

kind "ci" {
  title  = "Continuous integration"
  role   = "resource"
  types  = ["aws_iam_openid_connect_provider"]
  labels = ["github", "github actions", "gitlab", "gitlab ci", "jenkins", "circleci", "bitbucket", "bitbucket pipelines", "ci", "ci/cd", "git repository", "git repo", "azure devops", "terraform cloud"]
}

kind "account" {
  title  = "AWS account"
  role   = "boundary"
  labels = ["aws account"]
}

kind "roles_anywhere" {
  title  = "IAM Roles Anywhere"
  role   = "service"
  types  = ["aws_rolesanywhere_trust_anchor", "aws_rolesanywhere_profile"]
  labels = ["roles anywhere", "iam roles anywhere"]
}

kind "organizations" {
  title  = "AWS Organizations"
  role   = "resource"
  types  = ["aws_organizations_policy", "aws_organizations_organization"]
  labels = ["aws organizations", "organizations", "service control policies", "scp"]
}

kind "environment" {
  title = "Environment"
  role  = "boundary"
}

kind "region" {
  title  = "AWS Region"
  role   = "boundary"
  labels = ["region", "aws region"]
}

kind "iam_user" {
  title  = "IAM user"
  role   = "service"
  types  = ["aws_iam_user"]
  labels = ["iam user"]
}

kind "iam_role" {
  title  = "IAM role"
  role   = "service"
  labels = ["iam role", "execution role", "task role"]
}

kind "iam_policy" {
  title  = "IAM policy"
  role   = "service"
  labels = ["iam policy", "iam"]
}

kind "identity_center" {
  title  = "IAM Identity Center"
  role   = "service"
  types  = ["aws_ssoadmin_permission_set", "aws_ssoadmin_account_assignment"]
  labels = ["identity center", "iam identity center", "aws sso"]
}

kind "access_analyzer" {
  title  = "IAM Access Analyzer"
  role   = "service"
  types  = ["aws_accessanalyzer_analyzer"]
  labels = ["access analyzer", "iam access analyzer"]
}

kind "vpc" {
  title  = "VPC"
  role   = "boundary"
  types  = ["aws_vpc"]
  labels = ["vpc"]
}

kind "subnet" {
  title  = "Subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  labels = ["subnet"]
}

kind "subnet_public" {
  title  = "Public subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  like   = "subnet"
  labels = ["public subnet"]
}

kind "subnet_private" {
  title  = "Private subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  like   = "subnet"
  labels = ["private subnet"]
}

kind "sg" {
  title  = "Security group"
  role   = "boundary"
  labels = ["security group"]
}

kind "nacl" {
  title  = "Network ACL"
  role   = "resource"
  types  = ["aws_network_acl"]
  labels = ["network acl", "nacl"]
}

kind "igw" {
  title  = "Internet gateway"
  role   = "resource"
  types  = ["aws_internet_gateway"]
  labels = ["internet gateway", "igw"]
}

kind "nat" {
  title  = "NAT gateway"
  role   = "resource"
  types  = ["aws_nat_gateway"]
  labels = ["nat gateway", "nat", "nat gw", "natgw"]
}

kind "eip" {
  title  = "Elastic IP address"
  role   = "resource"
  types  = ["aws_eip"]
  labels = ["elastic ip", "eip"]
}

kind "tgw" {
  title  = "Transit gateway"
  role   = "resource"
  types  = ["aws_ec2_transit_gateway"]
  labels = ["transit gateway", "tgw"]
}

kind "peering" {
  title  = "VPC peering"
  role   = "resource"
  types  = ["aws_vpc_peering_connection"]
  labels = ["vpc peering", "peering"]
}

kind "vpn" {
  title  = "Site-to-Site VPN"
  role   = "resource"
  types  = ["aws_vpn_connection", "aws_vpn_gateway", "aws_customer_gateway"]
  labels = ["vpn", "site-to-site vpn", "vpn gateway", "customer gateway", "vpn connection"]
}

kind "client_vpn" {
  title  = "Client VPN"
  role   = "resource"
  types  = ["aws_ec2_client_vpn_endpoint"]
  labels = ["client vpn"]
}

kind "dx" {
  title  = "Direct Connect"
  role   = "resource"
  types  = ["aws_dx_connection", "aws_dx_gateway"]
  labels = ["direct connect"]
}

kind "vpc_endpoint" {
  title  = "VPC endpoint"
  role   = "resource"
  types  = ["aws_vpc_endpoint"]
  labels = ["vpc endpoint", "gateway endpoint", "interface endpoint", "s3 endpoint"]
}

kind "privatelink" {
  title  = "PrivateLink"
  role   = "resource"
  types  = ["aws_vpc_endpoint_service"]
  labels = ["privatelink", "endpoint service"]
}

kind "network_firewall" {
  title  = "Network Firewall"
  role   = "resource"
  types  = ["aws_networkfirewall_firewall", "aws_networkfirewall_firewall_policy"]
  labels = ["network firewall", "aws network firewall"]
}

kind "vpc_lattice" {
  title  = "VPC Lattice"
  role   = "resource"
  types  = ["aws_vpclattice_service", "aws_vpclattice_service_network"]
  labels = ["vpc lattice", "lattice"]
}

kind "global_accelerator" {
  title  = "Global Accelerator"
  role   = "resource"
  types  = ["aws_globalaccelerator_accelerator"]
  labels = ["global accelerator"]
}

kind "verified_access" {
  title  = "Verified Access"
  role   = "resource"
  types  = ["aws_verifiedaccess_instance", "aws_verifiedaccess_endpoint"]
  labels = ["verified access"]
}

kind "route53" {
  title  = "Route 53"
  role   = "resource"
  types  = ["aws_route53_zone", "aws_route53_record"]
  labels = ["route 53", "route53", "dns"]
}

kind "acm" {
  title  = "Certificate Manager"
  role   = "resource"
  types  = ["aws_acm_certificate"]
  labels = ["acm", "certificate manager", "certificate", "tls certificate", "ssl certificate"]
}

kind "cloudfront" {
  title  = "CloudFront"
  role   = "resource"
  types  = ["aws_cloudfront_distribution"]
  labels = ["cloudfront", "cloud front", "cdn"]
}

kind "waf" {
  title  = "WAF"
  role   = "resource"
  types  = ["aws_wafv2_web_acl"]
  labels = ["waf", "web application firewall", "wafv2"]
}

kind "alb" {
  title  = "Application Load Balancer"
  role   = "resource"
  types  = ["aws_lb", "aws_lb_listener", "aws_lb_target_group"]
  labels = ["alb", "application load balancer", "load balancer", "elb", "elastic load balancer", "elastic load balancing"]
}

kind "nlb" {
  title  = "Network Load Balancer"
  role   = "resource"
  types  = ["aws_lb", "aws_lb_listener", "aws_lb_target_group"]
  labels = ["nlb", "network load balancer"]
}

kind "clb" {
  title  = "Classic Load Balancer"
  role   = "resource"
  types  = ["aws_elb"]
  like   = "alb"
  labels = ["classic load balancer", "clb"]
}

kind "apigw_rest" {
  title  = "API Gateway REST API"
  role   = "resource"
  types  = ["aws_api_gateway_rest_api", "aws_api_gateway_stage", "aws_api_gateway_method"]
  labels = ["rest api"]
}

kind "apigw_http" {
  title  = "API Gateway HTTP API"
  role   = "resource"
  types  = ["aws_apigatewayv2_api", "aws_apigatewayv2_stage", "aws_apigatewayv2_route"]
  labels = ["api gateway", "apigw", "http api", "amazon api gateway"]
}

kind "appsync" {
  title  = "AppSync"
  role   = "resource"
  types  = ["aws_appsync_graphql_api"]
  labels = ["appsync", "graphql api"]
}

kind "cognito" {
  title  = "Cognito"
  role   = "resource"
  types  = ["aws_cognito_user_pool", "aws_cognito_user_pool_client"]
  labels = ["cognito", "user pool", "cognito user pool"]
}

kind "amplify" {
  title  = "Amplify"
  role   = "resource"
  types  = ["aws_amplify_app", "aws_amplify_branch"]
  labels = ["amplify"]
}

kind "transfer" {
  title  = "Transfer Family"
  role   = "resource"
  types  = ["aws_transfer_server", "aws_transfer_user"]
  labels = ["transfer family", "sftp server"]
}

kind "ec2" {
  title  = "EC2 instance"
  role   = "resource"
  types  = ["aws_instance"]
  labels = ["ec2", "ec2 instance", "instance", "virtual machine", "web server", "app server", "application server"]
}

kind "session_manager" {
  title  = "Session Manager host"
  role   = "resource"
  types  = ["aws_instance"]
  labels = ["bastion", "bastion host", "bastion server", "bastion instance", "jump box", "jumpbox", "jump host", "jumphost", "jump server", "session manager", "ssm session manager"]
}

kind "asg" {
  title  = "Auto Scaling group"
  role   = "boundary"
  types  = ["aws_autoscaling_group"]
  labels = ["auto scaling group", "auto scaling", "autoscaling group", "autoscaling", "asg"]
}

kind "ecs" {
  title  = "ECS service"
  role   = "resource"
  types  = ["aws_ecs_service", "aws_ecs_task_definition", "aws_ecs_cluster"]
  like   = "fargate"
  labels = ["ecs", "ecs service", "ecs task", "ecs cluster", "elastic container service"]
}

kind "fargate" {
  title  = "ECS service on Fargate"
  role   = "resource"
  types  = ["aws_ecs_service", "aws_ecs_task_definition"]
  labels = ["fargate", "ecs fargate", "aws fargate", "fargate service", "fargate task"]
}

kind "eks" {
  title  = "EKS cluster"
  role   = "resource"
  types  = ["aws_eks_cluster", "aws_eks_node_group"]
  labels = ["eks", "kubernetes", "eks cluster", "k8s"]
}

kind "lambda" {
  title  = "Lambda function"
  role   = "resource"
  types  = ["aws_lambda_function"]
  labels = ["lambda", "lambda function", "aws lambda"]
}

kind "batch" {
  title  = "Batch"
  role   = "resource"
  types  = ["aws_batch_job_definition", "aws_batch_compute_environment", "aws_batch_job_queue"]
  labels = ["aws batch", "batch job"]
}

kind "beanstalk" {
  title  = "Elastic Beanstalk"
  role   = "resource"
  types  = ["aws_elastic_beanstalk_environment"]
  labels = ["elastic beanstalk", "beanstalk"]
}

kind "ebs" {
  title  = "EBS volume"
  role   = "resource"
  types  = ["aws_ebs_volume"]
  labels = ["ebs", "ebs volume"]
}

kind "ecr" {
  title  = "ECR repository"
  role   = "resource"
  types  = ["aws_ecr_repository"]
  labels = ["ecr", "container registry", "elastic container registry"]
}

kind "s3" {
  title  = "S3 bucket"
  role   = "resource"
  types  = ["aws_s3_bucket"]
  labels = ["s3", "s3 bucket", "bucket", "aws s3", "amazon s3", "object storage", "simple storage service"]
}

kind "efs" {
  title  = "EFS file system"
  role   = "resource"
  types  = ["aws_efs_file_system", "aws_efs_mount_target", "aws_efs_access_point"]
  labels = ["efs", "elastic file system"]
}

kind "fsx" {
  title  = "FSx file system"
  role   = "resource"
  types  = ["aws_fsx_windows_file_system", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system"]
  labels = ["fsx"]
}

kind "backup" {
  title  = "AWS Backup"
  role   = "resource"
  types  = ["aws_backup_vault", "aws_backup_plan"]
  labels = ["aws backup", "backup vault"]
}

kind "rds" {
  title  = "RDS database"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["rds", "postgres", "postgresql", "rds postgres", "rds postgresql", "relational database", "relational database service"]
}

kind "aurora" {
  title  = "Aurora cluster"
  role   = "resource"
  types  = ["aws_rds_cluster", "aws_rds_cluster_instance"]
  labels = ["aurora", "aurora postgresql", "aurora mysql", "aurora serverless"]
}

kind "rds_proxy" {
  title  = "RDS Proxy"
  role   = "resource"
  types  = ["aws_db_proxy"]
  labels = ["rds proxy"]
}

kind "dynamodb" {
  title  = "DynamoDB table"
  role   = "resource"
  types  = ["aws_dynamodb_table"]
  labels = ["dynamodb", "dynamo", "dynamo db", "dynamodb table", "ddb"]
}

kind "dax" {
  title  = "DynamoDB Accelerator"
  role   = "resource"
  types  = ["aws_dax_cluster"]
  labels = ["dax", "dynamodb accelerator"]
}

kind "elasticache" {
  title  = "ElastiCache"
  role   = "resource"
  types  = ["aws_elasticache_replication_group", "aws_elasticache_cluster", "aws_elasticache_serverless_cache"]
  labels = ["elasticache", "redis", "valkey", "elasticache redis", "redis cache"]
}

kind "memorydb" {
  title  = "MemoryDB"
  role   = "resource"
  types  = ["aws_memorydb_cluster"]
  labels = ["memorydb"]
}

kind "redshift" {
  title  = "Redshift"
  role   = "resource"
  types  = ["aws_redshift_cluster", "aws_redshiftserverless_workgroup", "aws_redshiftserverless_namespace"]
  labels = ["redshift", "data warehouse"]
}

kind "opensearch" {
  title  = "OpenSearch domain"
  role   = "resource"
  types  = ["aws_opensearch_domain"]
  labels = ["opensearch", "elasticsearch", "opensearch service"]
}

kind "neptune" {
  title  = "Neptune cluster"
  role   = "resource"
  types  = ["aws_neptune_cluster", "aws_neptune_cluster_instance"]
  labels = ["neptune"]
}

kind "docdb" {
  title  = "DocumentDB cluster"
  role   = "resource"
  types  = ["aws_docdb_cluster", "aws_docdb_cluster_instance"]
  labels = ["documentdb", "docdb"]
}

kind "msk" {
  title  = "MSK cluster"
  role   = "resource"
  types  = ["aws_msk_cluster", "aws_msk_serverless_cluster"]
  labels = ["msk", "kafka", "managed kafka"]
}

kind "mq" {
  title  = "Amazon MQ broker"
  role   = "resource"
  types  = ["aws_mq_broker"]
  labels = ["amazon mq", "rabbitmq", "activemq"]
}

kind "kinesis" {
  title  = "Kinesis data stream"
  role   = "resource"
  types  = ["aws_kinesis_stream"]
  labels = ["kinesis", "kinesis data stream", "kinesis data streams", "kinesis stream"]
}

kind "firehose" {
  title  = "Data Firehose"
  role   = "resource"
  types  = ["aws_kinesis_firehose_delivery_stream"]
  labels = ["firehose", "kinesis firehose", "data firehose", "kinesis data firehose"]
}

kind "sqs" {
  title  = "SQS queue"
  role   = "resource"
  types  = ["aws_sqs_queue"]
  labels = ["sqs", "sqs queue", "simple queue service", "queue", "dead letter queue", "dead-letter queue", "dlq"]
}

kind "sns" {
  title  = "SNS topic"
  role   = "resource"
  types  = ["aws_sns_topic", "aws_sns_topic_subscription"]
  labels = ["sns", "sns topic", "simple notification service", "topic"]
}

kind "eventbridge" {
  title  = "EventBridge"
  role   = "resource"
  types  = ["aws_cloudwatch_event_bus", "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"]
  labels = ["eventbridge", "event bus", "event bridge", "eventbridge rule", "cloudwatch events"]
}

kind "scheduler" {
  title  = "EventBridge Scheduler"
  role   = "resource"
  types  = ["aws_scheduler_schedule"]
  labels = ["eventbridge scheduler"]
}

kind "pipes" {
  title  = "EventBridge Pipe"
  role   = "resource"
  types  = ["aws_pipes_pipe"]
  labels = ["eventbridge pipes", "eventbridge pipe"]
}

kind "sfn" {
  title  = "Step Functions"
  role   = "resource"
  types  = ["aws_sfn_state_machine"]
  labels = ["step functions", "step function", "state machine"]
}

kind "glue" {
  title  = "Glue"
  role   = "resource"
  types  = ["aws_glue_job", "aws_glue_crawler", "aws_glue_catalog_database"]
  labels = ["glue", "aws glue", "glue job", "glue crawler"]
}

kind "athena" {
  title  = "Athena"
  role   = "resource"
  types  = ["aws_athena_workgroup", "aws_athena_database"]
  labels = ["athena"]
}

kind "emr" {
  title  = "EMR cluster"
  role   = "resource"
  types  = ["aws_emr_cluster"]
  labels = ["emr"]
}

kind "sagemaker" {
  title  = "SageMaker AI"
  role   = "resource"
  types  = ["aws_sagemaker_notebook_instance", "aws_sagemaker_endpoint_configuration", "aws_sagemaker_endpoint", "aws_sagemaker_model", "aws_sagemaker_domain"]
  labels = ["sagemaker"]
}

kind "bedrock" {
  title  = "Bedrock"
  role   = "resource"
  types  = ["aws_bedrockagent_agent", "aws_bedrock_guardrail"]
  labels = ["bedrock", "amazon bedrock"]
}

kind "secretsmanager" {
  title  = "Secrets Manager secret"
  role   = "resource"
  types  = ["aws_secretsmanager_secret"]
  labels = ["secrets manager", "secret", "secrets", "aws secrets manager"]
}

kind "systems_manager" {
  title = "Systems Manager"
  role  = "resource"
  types = ["aws_ssm_document"]
}

kind "ssm" {
  title  = "Systems Manager parameter"
  role   = "resource"
  types  = ["aws_ssm_parameter"]
  labels = ["ssm", "parameter store", "systems manager", "ssm parameter", "ssm parameter store"]
}

kind "sts" {
  title  = "Security Token Service"
  role   = "service"
  labels = ["sts"]
}

kind "kms" {
  title  = "KMS key"
  role   = "resource"
  types  = ["aws_kms_key"]
  labels = ["kms", "kms key", "key management service"]
}

kind "cloudwatch" {
  title  = "CloudWatch"
  role   = "resource"
  types  = ["aws_cloudwatch_dashboard", "aws_cloudwatch_metric_alarm"]
  labels = ["cloudwatch", "cloudwatch alarm", "cloudwatch alarms", "cloudwatch metrics", "cloudwatch dashboard"]
}

kind "cw_logs" {
  title  = "CloudWatch log group"
  role   = "resource"
  types  = ["aws_cloudwatch_log_group"]
  labels = ["cloudwatch logs", "log group", "cloudwatch log group"]
}

kind "xray" {
  title  = "X-Ray"
  role   = "resource"
  types  = ["aws_xray_group"]
  labels = ["x-ray", "xray"]
}

kind "cloudtrail" {
  title  = "CloudTrail"
  role   = "service"
  types  = ["aws_cloudtrail"]
  labels = ["cloudtrail"]
}

kind "config" {
  title  = "AWS Config"
  role   = "service"
  types  = ["aws_config_configuration_recorder"]
  labels = ["aws config"]
}

kind "guardduty" {
  title  = "GuardDuty"
  role   = "service"
  types  = ["aws_guardduty_detector"]
  labels = ["guardduty"]
}

kind "securityhub" {
  title  = "Security Hub"
  role   = "service"
  types  = ["aws_securityhub_account"]
  labels = ["security hub", "securityhub"]
}

kind "inspector" {
  title  = "Inspector"
  role   = "service"
  types  = ["aws_inspector2_enabler"]
  labels = ["inspector"]
}

kind "macie" {
  title  = "Macie"
  role   = "service"
  types  = ["aws_macie2_account"]
  labels = ["macie"]
}

kind "detective" {
  title  = "Detective"
  role   = "service"
  types  = ["aws_detective_graph"]
  labels = ["detective"]
}

kind "codebuild" {
  title  = "CodeBuild project"
  role   = "resource"
  types  = ["aws_codebuild_project"]
  labels = ["codebuild"]
}

kind "codepipeline" {
  title  = "CodePipeline"
  role   = "resource"
  types  = ["aws_codepipeline"]
  labels = ["codepipeline"]
}

kind "workspaces" {
  title  = "WorkSpaces"
  role   = "resource"
  types  = ["aws_workspaces_directory", "aws_workspaces_workspace"]
  labels = ["workspaces"]
}

kind "dms" {
  title  = "Database Migration Service"
  role   = "resource"
  types  = ["aws_dms_replication_instance", "aws_dms_endpoint"]
  labels = ["dms", "database migration service"]
}

kind "mwaa" {
  title  = "Managed Airflow"
  role   = "resource"
  types  = ["aws_mwaa_environment"]
  labels = ["mwaa", "airflow"]
}

kind "ses" {
  title  = "SES identity"
  role   = "resource"
  types  = ["aws_ses_domain_identity", "aws_sesv2_email_identity"]
  labels = ["ses", "simple email service"]
}

kind "aws_cloud" {
  title  = "AWS Cloud"
  role   = "boundary"
  labels = ["aws cloud", "aws"]
}

kind "subnet_isolated" {
  title  = "Isolated subnet"
  role   = "boundary"
  types  = ["aws_subnet"]
  like   = "subnet_private"
  labels = ["isolated subnet", "database subnet", "data subnet"]
}

kind "availability_zone" {
  title  = "Availability Zone"
  role   = "boundary"
  labels = ["availability zone", "az"]
}

kind "rds_mysql" {
  title  = "RDS for MySQL"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["mysql", "rds mysql"]
}

kind "rds_mariadb" {
  title  = "RDS for MariaDB"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["mariadb", "rds mariadb"]
}

kind "rds_sqlserver" {
  title  = "RDS for SQL Server"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["sql server", "mssql", "rds sql server"]
}

kind "rds_oracle" {
  title  = "RDS for Oracle"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["rds oracle", "oracle database"]
}

kind "rds_db2" {
  title  = "RDS for Db2"
  role   = "resource"
  types  = ["aws_db_instance"]
  labels = ["rds db2", "db2"]
}

kind "elasticache_memcached" {
  title  = "ElastiCache for Memcached"
  role   = "resource"
  types  = ["aws_elasticache_cluster"]
  labels = ["memcached", "elasticache memcached"]
}
