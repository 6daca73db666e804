output "id" {
  description = "Identifier of the database."
  value       = aws_glue_catalog_database.this.id
}

output "arn" {
  description = "ARN of the database."
  value       = aws_glue_catalog_database.this.arn
}

output "name" {
  description = "Name of the database."
  value       = aws_glue_catalog_database.this.name
}

output "catalog_arns" {
  description = "ARNs of the catalogue, the database and its tables, which reading a table takes."
  value       = ["arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${aws_glue_catalog_database.this.catalog_id}:catalog", aws_glue_catalog_database.this.arn, "arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${aws_glue_catalog_database.this.catalog_id}:table/${aws_glue_catalog_database.this.name}/*"]
}

output "job_arn" {
  description = "ARN of the job."
  value       = "arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${aws_glue_catalog_database.this.catalog_id}:job/${aws_glue_security_configuration.this.name}"
}

output "crawler_arn" {
  description = "ARN of the crawler."
  value       = "arn:${data.aws_partition.current.partition}:glue:${data.aws_region.current.region}:${aws_glue_catalog_database.this.catalog_id}:crawler/${aws_glue_security_configuration.this.name}"
}

output "role_name" {
  description = "Name of the role of crawler and job."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role of crawler and job."
  value       = aws_iam_role.this.arn
}

output "key_arn" {
  description = "Key of what is written."
  value       = aws_kms_key.this.arn
}
