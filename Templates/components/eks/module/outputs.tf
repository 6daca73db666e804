output "id" {
  description = "Name of the cluster, by which the provider knows it."
  value       = aws_eks_cluster.this.id
}

output "arn" {
  description = "ARN of the cluster."
  value       = aws_eks_cluster.this.arn
}

output "name" {
  description = "Name of the cluster."
  value       = aws_eks_cluster.this.name
}

output "endpoint" {
  description = "Address of the Kubernetes API, inside the VPC only."
  value       = aws_eks_cluster.this.endpoint
}

output "role_name" {
  description = "Name of the role that the pods act with."
  value       = aws_iam_role.this.name
}

output "role_arn" {
  description = "ARN of the role that the pods act with."
  value       = aws_iam_role.this.arn
}

output "security_group_id" {
  description = "Security group of the nodes, which is that of the pods."
  value       = aws_security_group.nodes.id
}

output "control_plane_security_group_id" {
  description = "Security group of the control plane."
  value       = aws_security_group.control_plane.id
}

output "key_arn" {
  description = "Key of secrets, logs and volumes."
  value       = aws_kms_key.this.arn
}
