output "id" {
  description = "Name of the firewall."
  value       = aws_networkfirewall_firewall.this.name
}

output "arn" {
  description = "ARN of the firewall."
  value       = aws_networkfirewall_firewall.this.arn
}

output "endpoints" {
  description = "The firewall's endpoint in each availability zone; where routes lead to."
  value = {
    for zone in keys(var.subnet_ids) : zone => one(flatten([
      for state in aws_networkfirewall_firewall.this.firewall_status[0].sync_states : [for attachment in state.attachment : attachment.endpoint_id] if state.availability_zone == zone
    ]))
  }
}

output "key_arn" {
  description = "Key of the rules and the logs."
  value       = aws_kms_key.this.arn
}
