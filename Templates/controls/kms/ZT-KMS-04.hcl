control "ZT-KMS-04" {
  title       = "Data stores are encrypted with a customer managed key"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With the AWS managed key everybody in the account who may read the store may decrypt it; with your own key the key policy is a second decision."
  remediation = "Set the key argument (several types need replacement or a snapshot copy)."

  applies_to = ["aws_efs_file_system", "aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_elasticache_replication_group", "aws_redshift_cluster", "aws_opensearch_domain", "aws_kinesis_stream"]
  when       = !is_set(resource.replicate_source_db)
  condition = (
    (is_set(resource.kms_key_id) && !matches(resource.kms_key_id, "alias/aws/"))
    || (is_set(resource.kms_key_arn) && !matches(resource.kms_key_arn, "alias/aws/"))
    || (is_set(first(resource.encrypt_at_rest).kms_key_id) && !matches(first(resource.encrypt_at_rest).kms_key_id, "alias/aws/"))
  )

  example "good" {
    resource "aws_kms_key" "data" {}

    resource "aws_db_instance" "orders" {
      storage_encrypted = true
      kms_key_id        = aws_kms_key.data.arn
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      storage_encrypted = true
    }
  }

  references {
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_183", "CKV_AWS_189", "CKV_AWS_184", "CKV_AWS_327", "CKV_AWS_182", "CKV_AWS_347", "CKV_AWS_191", "CKV_AWS_142", "CKV_AWS_247", "CKV_AWS_185", "CKV_AWS_241", "CKV_AWS_160", "CKV_AWS_265"]
    trivy        = ["AWS-0022", "AWS-0027", "AWS-0128"]
    prowler      = ["kafka_cluster_encryption_at_rest_uses_cmk"]
  }
}
