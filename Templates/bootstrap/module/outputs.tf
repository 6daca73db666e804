output "bucket" {
  description = "Bucket of the state: `bucket` of the backend."
  value       = aws_s3_bucket.state.id
}

output "bucket_arn" {
  description = "ARN of the bucket of the state."
  value       = aws_s3_bucket.state.arn
}

output "region" {
  description = "Region of the bucket: `region` of the backend."
  value       = data.aws_region.current.region
}

output "key_arn" {
  description = "Key of the state: `kms_key_id` of the backend."
  value       = aws_kms_key.state.arn
}
