control "ZT-RDS-01" {
  title       = "Databases are not publicly accessible"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A data store has no users on the internet."
  remediation = "Set publicly_accessible = false."

  applies_to = ["aws_db_instance", "aws_rds_cluster_instance", "aws_neptune_cluster_instance", "aws_redshift_cluster", "aws_redshiftserverless_workgroup", "aws_mq_broker", "aws_dms_replication_instance"]
  condition  = resource.publicly_accessible != true

  example "good" {
    resource "aws_db_instance" "orders" {
      identifier          = "orders"
      publicly_accessible = false
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      identifier          = "orders"
      publicly_accessible = true
    }
  }

  references {
    fsbp         = ["RDS.2", "Redshift.1", "RedshiftServerless.3", "DMS.1"]
    cis_aws_5    = ["2.2.3"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_17", "CKV_AWS_87", "CKV_AWS_89", "CKV_AWS_102", "CKV_AWS_69"]
    trivy        = ["AWS-0180", "AWS-0072"]
    prowler      = ["rds_instance_no_public_access", "redshift_cluster_public_access", "dms_instance_no_public_access", "mq_broker_not_publicly_accessible"]
  }
}
