component "log_buckets" {
  title         = "Log buckets"
  role          = "resource"
  area          = "logging"
  resource_type = "aws_s3_bucket"
  types         = ["aws_s3_bucket"]
  labels        = ["log bucket", "access logs", "log archive"]

  identity {
    arn  = "log_bucket_arn"
    name = "log_bucket"
  }

  input "name" { value = zt.component.full_name }
}
