output "arn" {
  description = "ARN of the bucket."
  value       = aws_s3_bucket.this.arn
}

output "id" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.id
}

output "name" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.bucket
}

output "bucket_regional_domain_name" {
  description = "Host name of the bucket in its region; what a distribution takes as an origin."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}

output "key_arn" {
  description = "ARN of the key under which objects are stored."
  value       = aws_kms_key.this.arn
}

output "replication_role_arn" {
  description = "ARN of the role that copies the objects to other buckets; null when there is none."
  value       = one(aws_iam_role.replication[*].arn)
}
