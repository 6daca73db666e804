output "arn" {
  description = "ARN of the zone."
  value       = aws_route53_zone.this.arn
}

output "id" {
  description = "Identifier of the zone."
  value       = aws_route53_zone.this.zone_id
}

output "zone_id" {
  description = "Identifier of the zone."
  value       = aws_route53_zone.this.zone_id
}

output "name" {
  description = "Domain of the zone."
  value       = aws_route53_zone.this.name
}

output "name_servers" {
  description = "Name servers that the parent zone must name."
  value       = aws_route53_zone.this.name_servers
}

output "ds_record" {
  description = "DS record that the parent zone must publish for the signatures to count."
  value       = aws_route53_key_signing_key.this.ds_record
}

output "key_arn" {
  description = "Key of the query logs."
  value       = aws_kms_key.logs.arn
}
