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

output "listener_arns" {
  description = "Key of the target => ARN of its listener."
  value       = { for key, port in local.ports : key => merge(aws_lb_listener.tls, aws_lb_listener.passthrough)[port].arn }
}

output "listener_arns_by_port" {
  description = "Port that connections come to => ARN of its listener."
  value       = { for port, listener in merge(aws_lb_listener.tls, aws_lb_listener.passthrough) : port => listener.arn }
}

# A service can register only in a group that a listener already uses.
output "target_group_arns" {
  description = "Key of the target => ARN of the group in which it registers."
  value       = { for key, port in local.ports : key => aws_lb_target_group.this[port].arn }

  depends_on = [aws_lb_listener.tls, aws_lb_listener.passthrough]
}
