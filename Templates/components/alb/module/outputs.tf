output "arn" {
  description = "ARN of the load balancer."
  value       = aws_lb.this.arn
}

output "id" {
  description = "ARN of the load balancer, which is also its identifier."
  value       = aws_lb.this.id
}

output "name" {
  description = "Name of the load balancer."
  value       = aws_lb.this.name
}

output "arn_suffix" {
  description = "What metrics call the load balancer."
  value       = aws_lb.this.arn_suffix
}

output "dns_name" {
  description = "Host name that AWS gave it."
  value       = aws_lb.this.dns_name
}

output "zone_id" {
  description = "Hosted zone of that host name, for alias records."
  value       = aws_lb.this.zone_id
}

output "security_group_id" {
  description = "Security group of the load balancer; rules are added outside."
  value       = aws_security_group.this.id
}

output "listening_arn" {
  description = "ARN of the load balancer, once it listens: another may send it connections only then."
  value       = aws_lb.this.arn

  depends_on = [aws_lb_listener.https]
}

output "listener_arn" {
  description = "ARN of the HTTPS listener."
  value       = aws_lb_listener.https.arn
}

# A service can register only in a group that a listener already uses.
output "target_group_arns" {
  description = "Key of the target => ARN of the group in which it registers."
  value       = { for key, group in aws_lb_target_group.this : key => group.arn }

  depends_on = [aws_lb_listener_rule.this]
}
