output "id" {
  description = "Identifier of the instance."
  value       = aws_verifiedaccess_instance.this.id
}

output "security_group_id" {
  description = "Security group of the endpoints."
  value       = aws_security_group.this.id
}

output "key_arn" {
  description = "Key of the logs and the trust data."
  value       = aws_kms_key.this.arn
}

output "endpoints" {
  description = "Host name of each application, and what its record must point to."
  value       = { for id, endpoint in aws_verifiedaccess_endpoint.this : id => { host = endpoint.application_domain, target = endpoint.endpoint_domain } }
}

output "tcp_endpoints" {
  description = "What the client on a device connects to, for each database and host."
  value       = { for id, endpoint in aws_verifiedaccess_endpoint.tcp : id => endpoint.endpoint_domain }
}

output "certificate_records" {
  description = "Records that prove the domain, when there is no zone."
  value       = { for id, certificate in aws_acm_certificate.this : id => certificate.domain_validation_options }
}
