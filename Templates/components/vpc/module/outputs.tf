output "vpc_id" {
  description = "Identifier of the VPC."
  value       = aws_vpc.this.id
}

output "id" {
  description = "Identifier of the VPC, under the name that every module gives its own."
  value       = aws_vpc.this.id
}

output "arn" {
  description = "ARN of the VPC."
  value       = aws_vpc.this.arn
}

output "name" {
  description = "Name of the VPC."
  value       = var.name
}

output "cidr_block" {
  description = "Address range of the VPC."
  value       = aws_vpc.this.cidr_block
}

output "availability_zones" {
  description = "Zones over which the subnets are spread."
  value       = local.zones
}

output "public_subnet_ids" {
  description = "Subnets for load balancers, one in each zone."
  value       = [for zone in local.zones : aws_subnet.public[zone].id]
}

output "private_subnet_ids" {
  description = "Subnets for workloads, one in each zone."
  value       = [for zone in local.zones : aws_subnet.private[zone].id]
}

output "isolated_subnet_ids" {
  description = "Subnets for data, one in each zone."
  value       = [for zone in local.zones : aws_subnet.isolated[zone].id]
}

output "public_route_table_ids" {
  description = "The one route table of the public subnets."
  value       = [aws_route_table.public.id]
}

output "private_route_table_ids" {
  description = "Route tables of the private subnets, one in each zone."
  value       = [for zone in local.zones : aws_route_table.private[zone].id]
}

output "isolated_route_table_ids" {
  description = "Route tables of the isolated subnets, one in each zone."
  value       = [for zone in local.zones : aws_route_table.isolated[zone].id]
}

output "route_table_ids" {
  description = "Route tables to which gateway endpoints are attached: those of the private and the isolated subnets."
  value       = concat([for zone in local.zones : aws_route_table.private[zone].id], [for zone in local.zones : aws_route_table.isolated[zone].id])
}

output "transit_gateway_attachment_ids" {
  description = "Attachments to transit gateways, by the gateway's name."
  value       = { for name, attachment in aws_ec2_transit_gateway_vpc_attachment.this : name => attachment.id }
}

output "firewall_subnet_ids" {
  description = "Subnets for the endpoints of a network firewall, by availability zone."
  value       = { for zone, subnet in aws_subnet.firewall : zone => subnet.id }
}

output "nat_public_ips" {
  description = "Addresses from which the private subnets reach the internet; what a partner puts on an allow-list."
  value       = [for zone in local.nat_zones : aws_eip.nat[zone].public_ip]
}

output "flow_log_group_arn" {
  description = "Log group of the flow logs."
  value       = aws_cloudwatch_log_group.flow.arn
}

output "key_arn" {
  description = "Key of the VPC's logs."
  value       = aws_kms_key.logs.arn
}
