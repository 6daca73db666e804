# Tokens of the isometric AWS icons: `resIcon`, `prIcon`, `grIcon` and `shape` values alike.

shapes = {
  "mxgraph.aws3d.ami"                  = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws3d.ami2"                 = { title = "Amazon Machine Image", role = "resource", type = "aws_ami" }
  "mxgraph.aws3d.application"          = { title = "Generic application", role = "generic" }
  "mxgraph.aws3d.application2"         = { title = "Generic application", role = "generic" }
  "mxgraph.aws3d.application_server"   = { title = "EC2 instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3d.arrowne"              = { title = "Isometric arrow", role = "arrow", line = "sw ne" }
  "mxgraph.aws3d.arrownw"              = { title = "Isometric arrow", role = "arrow", line = "se nw" }
  "mxgraph.aws3d.arrowse"              = { title = "Isometric arrow", role = "arrow", line = "nw se" }
  "mxgraph.aws3d.arrowsw"              = { title = "Isometric arrow", role = "arrow", line = "ne sw" }
  "mxgraph.aws3d.arrowhead"            = { title = "Arrow head", role = "head" }
  "mxgraph.aws3d.arrowhead2"           = { title = "Arrow head", role = "head" }
  "mxgraph.aws3d.arrowlessne"          = { title = "Isometric line", role = "arrow", line = "sw ne", heads = "none" }
  "mxgraph.aws3d.client"               = { title = "Client device", role = "actor", kind = "users" }
  "mxgraph.aws3d.cloudfront"           = { title = "Amazon CloudFront", role = "resource", kind = "cloudfront", type = "aws_cloudfront_distribution" }
  "mxgraph.aws3d.content"              = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3d.customergateway"      = { title = "Customer gateway", role = "resource", kind = "vpn", type = "aws_customer_gateway" }
  "mxgraph.aws3d.dashedarrowlessedge"  = { title = "Border of an isometric area", role = "decoration" }
  "mxgraph.aws3d.dashedarrowlessedge2" = { title = "Border of an isometric area", role = "decoration" }
  "mxgraph.aws3d.dashededge"           = { title = "Isometric arrow", role = "arrow", line = "sw ne" }
  "mxgraph.aws3d.dashededge2"          = { title = "Isometric arrow", role = "arrow", line = "sw ne" }
  "mxgraph.aws3d.dashededgedouble"     = { title = "Isometric arrow", role = "arrow", line = "nw se", heads = "both" }
  "mxgraph.aws3d.dashededgedouble2"    = { title = "Isometric arrow", role = "arrow", line = "nw se", heads = "both" }
  "mxgraph.aws3d.datacenter"           = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws3d.dataserver"           = { title = "On-premises server/media", role = "external", kind = "on_prem" }
  "mxgraph.aws3d.decider"              = { title = "SWF decider", role = "generic" }
  "mxgraph.aws3d.dynamodb"             = { title = "Amazon DynamoDB", role = "resource", kind = "dynamodb", type = "aws_dynamodb_table" }
  "mxgraph.aws3d.ebs"                  = { title = "Amazon EBS", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws3d.ebs2"                 = { title = "Amazon EBS", role = "resource", kind = "ebs", type = "aws_ebs_volume" }
  "mxgraph.aws3d.edge"                 = { title = "Isometric line", role = "decoration" }
  "mxgraph.aws3d.edge2"                = { title = "Isometric line", role = "decoration" }
  "mxgraph.aws3d.elasticbeanstalk"     = { title = "AWS Elastic Beanstalk", role = "resource", kind = "beanstalk", type = "aws_elastic_beanstalk_environment" }
  "mxgraph.aws3d.elasticloadbalancing" = { title = "Elastic Load Balancing", role = "resource", kind = "alb", type = "aws_lb" }
  "mxgraph.aws3d.elasticmapreduce"     = { title = "Amazon EMR", role = "resource", kind = "emr", type = "aws_emr_cluster" }
  "mxgraph.aws3d.email"                = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3d.email_service"        = { title = "Amazon SES", role = "resource", kind = "ses", type = "aws_sesv2_email_identity" }
  "mxgraph.aws3d.end_user"             = { title = "Person/user", role = "actor", kind = "users" }
  "mxgraph.aws3d.file"                 = { title = "Generic symbol", role = "generic" }
  "mxgraph.aws3d.flatdoubleedge"       = { title = "Isometric arrow", role = "arrow", line = "nw se", heads = "both" }
  "mxgraph.aws3d.flatdoubleedge2"      = { title = "Isometric arrow", role = "arrow", line = "nw se", heads = "both" }
  "mxgraph.aws3d.flatedge"             = { title = "Isometric arrow", role = "arrow", line = "sw ne" }
  "mxgraph.aws3d.flatedge2"            = { title = "Isometric arrow", role = "arrow", line = "sw ne" }
  "mxgraph.aws3d.glacier"              = { title = "Amazon S3 Glacier", role = "resource", type = "aws_glacier_vault" }
  "mxgraph.aws3d.image"                = { title = "Client/media device", role = "generic" }
  "mxgraph.aws3d.instance"             = { title = "EC2 Spot instance", role = "resource", kind = "ec2", type = "aws_instance" }
  "mxgraph.aws3d.internetgateway"      = { title = "Internet gateway", role = "resource", kind = "igw", type = "aws_internet_gateway" }
  "mxgraph.aws3d.lambda"               = { title = "AWS Lambda", role = "resource", kind = "lambda", type = "aws_lambda_function" }
  "mxgraph.aws3d.mobile_worker"        = { title = "Client device", role = "actor", kind = "mobile" }
  "mxgraph.aws3d.oracledatacenter"     = { title = "On-premises site", role = "external", kind = "on_prem" }
  "mxgraph.aws3d.oracledbserver"       = { title = "Oracle database server", role = "external", kind = "on_prem" }
  "mxgraph.aws3d.oracleserver"         = { title = "Oracle server", role = "external", kind = "on_prem" }
  "mxgraph.aws3d.rds"                  = { title = "Amazon RDS", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3d.rdsmaster"            = { title = "Amazon RDS instance", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3d.rdsslave"             = { title = "RDS read replica", role = "resource", kind = "rds", type = "aws_db_instance" }
  "mxgraph.aws3d.redshift"             = { title = "Amazon Redshift", role = "resource", kind = "redshift", type = "aws_redshift_cluster" }
  "mxgraph.aws3d.reference"            = { title = "Isometric marker", role = "decoration" }
  "mxgraph.aws3d.reference2"           = { title = "Isometric marker", role = "decoration" }
  "mxgraph.aws3d.route53"              = { title = "Amazon Route 53", role = "resource", kind = "route53", type = "aws_route53_zone" }
  "mxgraph.aws3d.s3"                   = { title = "Amazon S3", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws3d.s3bucket"             = { title = "S3 bucket", role = "resource", kind = "s3", type = "aws_s3_bucket" }
  "mxgraph.aws3d.searchengine"         = { title = "Search engine", role = "resource", type = "aws_cloudsearch_domain" }
  "mxgraph.aws3d.secureconnection"     = { title = "Secure connection", role = "generic" }
  "mxgraph.aws3d.securitytokenservice" = { title = "AWS STS", role = "service", kind = "sts" }
  "mxgraph.aws3d.simpledb"             = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3d.simpledb2"            = { title = "Amazon SimpleDB", role = "service", note = "no resource of the provider stands for it" }
  "mxgraph.aws3d.snapshot"             = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws3d.snapshot1"            = { title = "EBS snapshot", role = "resource", type = "aws_ebs_snapshot" }
  "mxgraph.aws3d.spot"                 = { title = "Isometric area", role = "decoration" }
  "mxgraph.aws3d.spot2"                = { title = "Isometric area", role = "decoration" }
  "mxgraph.aws3d.sqs"                  = { title = "Amazon SQS", role = "resource", kind = "sqs", type = "aws_sqs_queue" }
  "mxgraph.aws3d.vpcgateway"           = { title = "VPN gateway", role = "resource", kind = "vpn", type = "aws_vpn_gateway" }
  "mxgraph.aws3d.worker"               = { title = "SWF worker", role = "generic" }
  "mxgraph.aws3d.workflowservice"      = { title = "Amazon SWF", role = "resource", type = "aws_swf_domain" }
}
