# A cluster whose API is reached from inside only, with nodes in private subnets that nobody signs in to. Kubernetes secrets, logs and
# volumes are encrypted with the cluster's own key; pods are segmented by network policies, which the network add-on enforces.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 40 ? local.plain_name : "${trim(substr(local.plain_name, 0, 33), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group  = "/aws/eks/${local.name}/cluster"
}

# Made before the cluster, which would make one without key and end.
resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_eks_cluster" "this" {
  name                      = local.name
  role_arn                  = aws_iam_role.cluster.arn
  version                   = var.kubernetes_version
  deletion_protection       = !var.disposable
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

  # Who may administer is written in access entries, where IAM sees it; the one who made the cluster gets nothing by that.
  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = false
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.this.arn
    }
  }

  vpc_config {
    subnet_ids              = var.subnet_ids
    security_group_ids      = [aws_security_group.control_plane.id]
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  upgrade_policy {
    support_type = "STANDARD"
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_cloudwatch_log_group.this,
    aws_iam_role_policy_attachment.cluster,
    aws_kms_key_policy.this,
  ]
}

resource "aws_eks_access_entry" "administrator" {
  for_each = toset(var.administrator_role_arns)

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = each.value

  tags = merge(var.tags, { Name = local.name })
}

# In the namespace of the workload; the whole cluster is nobody's.
resource "aws_eks_access_policy_association" "administrator" {
  for_each = toset(var.administrator_role_arns)

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = each.value
  policy_arn    = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy"

  access_scope {
    type       = "namespace"
    namespaces = [var.namespace]
  }

  depends_on = [aws_eks_access_entry.administrator]
}

resource "aws_eks_pod_identity_association" "this" {
  cluster_name    = aws_eks_cluster.this.name
  namespace       = var.namespace
  service_account = var.service_account
  role_arn        = aws_iam_role.this.arn

  tags = merge(var.tags, { Name = local.name })
}
