component "s3" {
  title         = "S3 bucket"
  role          = "resource"
  area          = "data"
  resource_type = "aws_s3_bucket"
  types         = ["aws_s3_bucket"]
  data_store    = true
  labels        = ["s3", "simple storage service", "bucket", "object storage", "static assets", "data lake"]

  identity {
    arn               = "arn"
    name              = "name"
    key_arn           = "key_arn"
    service_principal = "s3.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "access_log_bucket" { value = zt.shared.log_buckets.access_log_bucket }
  input "notifications" {
    collects = "map"
    value    = {}
  }

  input "replicas" {
    collects = "map"
    value    = {}
  }
}
