# Tokens of the the first AWS icons: `resIcon`, `prIcon`, `grIcon` and `shape` values alike.

shapes = {
  "mxgraph.aws.compute.cloudwatch"                                     = { title = "Amazon CloudWatch", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws.compute.cloudwatch_alarm"                               = { title = "CloudWatch alarm", role = "service", kind = "cloudwatch", type = "aws_cloudwatch_metric_alarm" }
  "mxgraph.aws.compute.ec2"                                            = { title = "Amazon EC2", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.compute.ec2_ami"                                        = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws.compute.ec2_db_on_instance"                             = { title = "Database on EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.compute.ec2_elastic_ip"                                 = { title = "Elastic IP address", role = "resource", kind = "eip", type = "aws_eip" }
  "mxgraph.aws.compute.ec2_instance"                                   = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.compute.ec2_instance_with_cloudwatch"                   = { title = "EC2 instance with CloudWatch", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.compute.ec2_instances"                                  = { title = "EC2 instances", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws.compute.elastic_mapreduce"                              = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws.compute.elastic_mapreduce_auto_scaling"                 = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws.compute.elastic_mapreduce_cluster"                      = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws.compute.elastic_mapreduce_hdfs_cluster"                 = { title = "EMR cluster / HDFS cluster", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws.content_delivery.cloudfront"                            = { title = "Amazon CloudFront", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws.content_delivery.cloudfront_download_distribution"      = { title = "CloudFront download distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws.content_delivery.cloudfront_edge_location"              = { title = "CloudFront edge location", role = "generic" }
  "mxgraph.aws.content_delivery.cloudfront_streaming_distribution"     = { title = "CloudFront streaming distribution", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws.database.elasticache"                                   = { title = "Amazon ElastiCache", role = "resource", kind = "elasticache", type = "aws_elasticache_replication_group" }
  "mxgraph.aws.database.rds"                                           = { title = "Amazon RDS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws.database.rds_db_instance"                               = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws.database.rds_db_instance_read_replica"                  = { title = "RDS read replica", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws.database.rds_db_instance_standby"                       = { title = "RDS standby", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws.database.rds_mysql_db_instance"                         = { title = "RDS for MySQL", role = "resource", kind = "rds_mysql", type = "aws_db_instance" }
  "mxgraph.aws.database.rds_oracle_db_instance"                        = { title = "RDS for Oracle", role = "resource", kind = "rds_oracle", type = "aws_db_instance" }
  "mxgraph.aws.database.simpledb"                                      = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.database.simpledb_attribute"                            = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.database.simpledb_attributes"                           = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.database.simpledb_domain"                               = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.database.simpledb_item"                                 = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.database.simpledb_items"                                = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.deployment_management.aws_cloudformation"               = { title = "AWS CloudFormation", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws.deployment_management.aws_cloudformation_stack"         = { title = "CloudFormation stack", role = "resource", type = "aws_cloudformation_stack" }
  "mxgraph.aws.deployment_management.aws_cloudformation_template"      = { title = "CloudFormation change set/template", role = "generic" }
  "mxgraph.aws.deployment_management.aws_elastic_beanstalk"            = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws.deployment_management.aws_elastic_beanstalk_applicaton" = { title = "Elastic Beanstalk application", role = "resource", type = "aws_elastic_beanstalk_application" }
  "mxgraph.aws.messaging.ses"                                          = { title = "Amazon SES", role = "resource", kind = "ses", type = "aws_sesv2_email_identity" }
  "mxgraph.aws.messaging.ses_email"                                    = { title = "SES email", role = "generic" }
  "mxgraph.aws.messaging.sns"                                          = { title = "Amazon SNS", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws.messaging.sns_email_notification"                       = { title = "SNS email notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws.messaging.sns_http_notification"                        = { title = "SNS HTTP notification", role = "resource", type = "aws_sns_topic_subscription" }
  "mxgraph.aws.messaging.sns_topic"                                    = { title = "SNS topic", role = "resource", kind = "sns", type = "aws_sns_topic" }
  "mxgraph.aws.messaging.sqs"                                          = { title = "Amazon SQS", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws.messaging.sqs_message"                                  = { title = "SQS message", role = "generic" }
  "mxgraph.aws.messaging.sqs_queue"                                    = { title = "SQS queue", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws.misc.aws_cloud"                                         = { title = "AWS Cloud", role = "boundary", kind = "aws_cloud" }
  "mxgraph.aws.misc.virtual_private_cloud"                             = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws.misc.vpc_subnet"                                        = { title = "VPC subnet", role = "boundary", kind = "subnet", type = "aws_subnet" }
  "mxgraph.aws.networking.aws_direct_connect"                          = { title = "AWS Direct Connect", role = "resource", kind = "dx", type = "aws_dx_connection" }
  "mxgraph.aws.networking.elastic_load_balancer"                       = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws.networking.route_53"                                    = { title = "Amazon Route 53", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws.networking.route_53_hostedzone"                         = { title = "Route 53 hosted zone", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws.networking.route_53_routetable"                         = { title = "Route table", role = "resource", type = "aws_route_table" }
  "mxgraph.aws.networking.vpc"                                         = { title = "Amazon VPC", role = "resource", kind = "vpc", type = "aws_vpc" }
  "mxgraph.aws.networking.vpc_customer_gateway"                        = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws.networking.vpc_internet_gateway"                        = { title = "Internet gateway", role = "resource", kind = "igw", type = "aws_internet_gateway" }
  "mxgraph.aws.networking.vpc_router"                                  = { title = "VPC router", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws.networking.vpc_vpn_connection"                          = { title = "VPN connection", role = "resource", kind = "vpn", type = "aws_vpn_connection" }
  "mxgraph.aws.networking.vpc_vpn_gateway"                             = { title = "VPN gateway", role = "resource", kind = "vpn", type = "aws_vpn_gateway" }
  "mxgraph.aws.non_service_specific.aws_management_console"            = { title = "AWS Management Console", role = "external" }
  "mxgraph.aws.non_service_specific.client"                            = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws.non_service_specific.corporate_data_center"             = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws.non_service_specific.iam_add_on"                        = { title = "IAM add-on", role = "generic" }
  "mxgraph.aws.non_service_specific.internet"                          = { title = "Internet", role = "external", kind = "internet" }
  "mxgraph.aws.non_service_specific.mobile_client"                     = { title = "Client device", role = "actor", kind = "mobile" }
  "mxgraph.aws.non_service_specific.multimedia"                        = { title = "Client/media device", role = "generic" }
  "mxgraph.aws.non_service_specific.traditional_server"                = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws.non_service_specific.user"                              = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws.non_service_specific.users"                             = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws.on_demand_workforce.mechanical_turk"                    = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws.on_demand_workforce.mechanical_turk_assignment_task"    = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws.on_demand_workforce.mechanical_turk_hit"                = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws.on_demand_workforce.mechanical_turk_requester"          = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws.on_demand_workforce.mechanical_turk_workers"            = { title = "Amazon Mechanical Turk", role = "external", kind = "saas" }
  "mxgraph.aws.storage.aws_import_export"                              = { title = "AWS Snow Family", role = "external" }
  "mxgraph.aws.storage.ebs"                                            = { title = "Amazon EBS", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws.storage.ebs_snapshot"                                   = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws.storage.ebs_volume"                                     = { title = "EBS volume", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws.storage.s3"                                             = { title = "Amazon S3", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws.storage.s3_bucket"                                      = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws.storage.s3_bucket_with_objects"                         = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws.storage.s3_object"                                      = { title = "S3 object", role = "resource", type = "aws_s3_object" }
}
