control "ZT-RDS-02" {
  title       = "Databases are encrypted at rest"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Snapshots leave the VPC; the key does not."
  remediation = "Set storage_encrypted = true with kms_key_id (restore from an encrypted snapshot copy)."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_neptune_cluster", "aws_docdb_cluster"]
  when       = !is_set(resource.replicate_source_db)
  condition  = resource.storage_encrypted

  example "good" {
    resource "aws_db_instance" "orders" {
      identifier        = "orders"
      storage_encrypted = true
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      identifier = "orders"
    }
  }

  references {
    fsbp         = ["RDS.3", "RDS.27", "Neptune.1", "DocumentDB.1"]
    cis_aws_5    = ["2.2.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_16", "CKV_AWS_96", "CKV_AWS_140", "CKV_AWS_44", "CKV_AWS_74", "CKV_AWS_292"]
    trivy        = ["AWS-0079", "AWS-0080", "AWS-0076", "AWS-0021"]
    prowler      = ["rds_instance_storage_encrypted", "rds_cluster_storage_encrypted", "neptune_cluster_storage_encrypted", "documentdb_cluster_storage_encrypted"]
  }
}
