# Whoever starts to deliver before the policy is there is refused: the names become known only with the policy.

output "access_log_bucket" {
  description = "Name of the bucket for server access logs of other buckets."
  value       = aws_s3_bucket.this["access"].bucket

  depends_on = [aws_s3_bucket_policy.access]
}

output "access_log_bucket_arn" {
  description = "ARN of the bucket for server access logs."
  value       = aws_s3_bucket.this["access"].arn

  depends_on = [aws_s3_bucket_policy.access]
}

output "log_bucket" {
  description = "Name of the bucket for logs of load balancers and distributions."
  value       = aws_s3_bucket.this["delivery"].bucket

  depends_on = [aws_s3_bucket_policy.delivery]
}

output "log_bucket_arn" {
  description = "ARN of the bucket for logs of load balancers and distributions."
  value       = aws_s3_bucket.this["delivery"].arn

  depends_on = [aws_s3_bucket_policy.delivery]
}
