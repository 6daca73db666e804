# What terraform-aws-modules/eks makes of its inputs; facts of version 21.19.0.
foreign_module "eks" {
  source       = "terraform-aws-modules/eks/aws"
  versions     = ">= 18.0, < 22.0"
  partial      = "add-ons, access entries, Fargate profiles and self-managed nodes are left out"
  other_inputs = ["addons", "cluster_addons", "access_entries", "enable_cluster_creator_admin_permissions", "node_security_group_tags", "cluster_security_group_additional_rules", "eks_managed_node_group_defaults", "fargate_profiles", "self_managed_node_groups", "compute_config", "create_cloudwatch_log_group_class", "dataplane_wait_duration", "putin_khuylo", "prefix_separator", "upgrade_policy"]

  inputs {
    create                                       = true
    region                                       = null
    cluster_name                                 = null
    kubernetes_version                           = null
    cluster_version                              = null
    deletion_protection                          = null
    cluster_endpoint_public_access               = null
    cluster_endpoint_private_access              = null
    cluster_endpoint_public_access_cidrs         = null
    cluster_enabled_log_types                    = null
    cluster_encryption_config                    = null
    vpc_id                                       = null
    kms_key_description                          = null
    kms_key_deletion_window_in_days              = null
    cloudwatch_log_group_kms_key_id              = null
    iam_role_arn                                 = null
    iam_role_name                                = null
    iam_role_permissions_boundary                = null
    eks_managed_node_groups                      = null
    name                                         = ""
    tags                                         = {}
    cluster_tags                                 = {}
    enabled_log_types                            = ["audit", "api", "authenticator"]
    authentication_mode                          = "API_AND_CONFIG_MAP"
    control_plane_subnet_ids                     = []
    subnet_ids                                   = []
    endpoint_private_access                      = true
    endpoint_public_access                       = false
    endpoint_public_access_cidrs                 = ["0.0.0.0/0"]
    encryption_config                            = {}
    create_kms_key                               = true
    enable_kms_key_rotation                      = true
    kms_key_enable_default_policy                = true
    kms_key_owners                               = []
    kms_key_administrators                       = []
    kms_key_users                                = []
    kms_key_aliases                              = []
    create_cloudwatch_log_group                  = true
    cloudwatch_log_group_retention_in_days       = 90
    create_security_group                        = true
    create_cluster_security_group                = true
    security_group_id                            = ""
    security_group_additional_rules              = {}
    create_node_security_group                   = true
    node_security_group_id                       = ""
    node_security_group_additional_rules         = {}
    node_security_group_enable_recommended_rules = true
    enable_irsa                                  = true
    openid_connect_audiences                     = []
    create_iam_role                              = true
    iam_role_use_name_prefix                     = true
  }
}

locals {
  cluster    = coalesce(var.cluster_name, var.name)
  log_types  = var.cluster_enabled_log_types != null ? var.cluster_enabled_log_types : var.enabled_log_types
  encryption = var.cluster_encryption_config != null ? var.cluster_encryption_config : var.encryption_config
  encrypted  = local.encryption != null
  own_sg     = var.create && var.create_security_group && var.create_cluster_security_group
  own_nodes  = var.create && var.create_node_security_group
  cluster_sg = local.own_sg ? aws_security_group.cluster[0].id : var.security_group_id
  node_sg    = local.own_nodes ? aws_security_group.node[0].id : var.node_security_group_id
  own_role   = var.create && var.create_iam_role
  node_rules = merge({
    ingress_cluster_443      = { type = "ingress", from_port = 443, to_port = 443, protocol = "tcp", source_security_group_id = local.cluster_sg }
    ingress_cluster_kubelet  = { type = "ingress", from_port = 10250, to_port = 10250, protocol = "tcp", source_security_group_id = local.cluster_sg }
    ingress_self_coredns_tcp = { type = "ingress", from_port = 53, to_port = 53, protocol = "tcp", self = true }
    ingress_self_coredns_udp = { type = "ingress", from_port = 53, to_port = 53, protocol = "udp", self = true }
    }, { for k, v in {
      ingress_nodes_ephemeral      = { type = "ingress", from_port = 1025, to_port = 65535, protocol = "tcp", self = true }
      egress_all                   = { type = "egress", from_port = 0, to_port = 0, protocol = "-1", cidr_blocks = ["0.0.0.0/0"] }
      ingress_cluster_4443_webhook = { type = "ingress", from_port = 4443, to_port = 4443, protocol = "tcp", source_security_group_id = local.cluster_sg }
      ingress_cluster_6443_webhook = { type = "ingress", from_port = 6443, to_port = 6443, protocol = "tcp", source_security_group_id = local.cluster_sg }
      ingress_cluster_8443_webhook = { type = "ingress", from_port = 8443, to_port = 8443, protocol = "tcp", source_security_group_id = local.cluster_sg }
      ingress_cluster_9443_webhook = { type = "ingress", from_port = 9443, to_port = 9443, protocol = "tcp", source_security_group_id = local.cluster_sg }
  } : k => v if var.node_security_group_enable_recommended_rules }, var.node_security_group_additional_rules)
}

data "aws_partition" "current" {}

resource "aws_eks_cluster" "this" {
  count                     = var.create ? 1 : 0
  region                    = var.region
  name                      = local.cluster
  role_arn                  = local.own_role ? aws_iam_role.this[0].arn : var.iam_role_arn
  version                   = try(coalesce(var.kubernetes_version, var.cluster_version), null)
  enabled_cluster_log_types = local.log_types
  deletion_protection       = var.deletion_protection
  tags                      = merge({ "terraform-aws-modules" = "eks" }, var.tags, var.cluster_tags)

  access_config {
    authentication_mode                         = var.authentication_mode
    bootstrap_cluster_creator_admin_permissions = false
  }

  vpc_config {
    security_group_ids      = compact([local.cluster_sg])
    subnet_ids              = coalescelist(var.control_plane_subnet_ids, var.subnet_ids)
    endpoint_private_access = try(coalesce(var.cluster_endpoint_private_access), var.endpoint_private_access)
    endpoint_public_access  = try(coalesce(var.cluster_endpoint_public_access), var.endpoint_public_access)
    public_access_cidrs     = try(coalescelist(var.cluster_endpoint_public_access_cidrs), var.endpoint_public_access_cidrs)
  }

  dynamic "encryption_config" {
    for_each = local.encrypted ? [local.encryption] : []
    content {
      resources = try(encryption_config.value.resources, ["secrets"])
      provider {
        key_arn = var.create_kms_key ? module.kms.key_arn : try(encryption_config.value.provider_key_arn, null)
      }
    }
  }
}

module "kms" {
  source                  = "terraform-aws-modules/kms/aws"
  create                  = var.create && var.create_kms_key && local.encrypted
  region                  = var.region
  description             = coalesce(var.kms_key_description, "${local.cluster} cluster encryption key")
  deletion_window_in_days = var.kms_key_deletion_window_in_days
  enable_key_rotation     = var.enable_kms_key_rotation
  enable_default_policy   = var.kms_key_enable_default_policy
  key_owners              = var.kms_key_owners
  key_administrators      = var.kms_key_administrators
  key_users               = var.kms_key_users
  aliases                 = var.kms_key_aliases
  computed_aliases        = { cluster = { name = "eks/${local.cluster}" } }
  tags                    = var.tags
}

resource "aws_cloudwatch_log_group" "this" {
  count             = var.create && var.create_cloudwatch_log_group ? 1 : 0
  region            = var.region
  name              = "/aws/eks/${local.cluster}/cluster"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  tags              = merge(var.tags, { Name = "/aws/eks/${local.cluster}/cluster" })
}

resource "aws_security_group" "cluster" {
  count       = local.own_sg ? 1 : 0
  region      = var.region
  name_prefix = "${local.cluster}-cluster-"
  description = "EKS cluster security group"
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = "${local.cluster}-cluster" })
}

resource "aws_security_group" "node" {
  count       = local.own_nodes ? 1 : 0
  region      = var.region
  name_prefix = "${local.cluster}-node-"
  description = "EKS node shared security group"
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = "${local.cluster}-node" })
}

resource "aws_security_group_rule" "cluster" {
  for_each                 = { for k, v in merge({ ingress_nodes_443 = { type = "ingress", from_port = 443, to_port = 443, protocol = "tcp", source_node_security_group = true } }, var.security_group_additional_rules) : k => v if local.own_sg }
  region                   = var.region
  security_group_id        = aws_security_group.cluster[0].id
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = each.value.from_port
  to_port                  = each.value.to_port
  type                     = try(each.value.type, "ingress")
  description              = try(each.value.description, null)
  cidr_blocks              = try(each.value.cidr_blocks, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_node_security_group, false) ? local.node_sg : try(each.value.source_security_group_id, null)
}

resource "aws_security_group_rule" "node" {
  for_each                 = { for k, v in local.node_rules : k => v if local.own_nodes }
  region                   = var.region
  security_group_id        = aws_security_group.node[0].id
  protocol                 = try(each.value.protocol, "tcp")
  from_port                = each.value.from_port
  to_port                  = each.value.to_port
  type                     = try(each.value.type, "ingress")
  description              = try(each.value.description, null)
  cidr_blocks              = try(each.value.cidr_blocks, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_cluster_security_group, false) ? local.cluster_sg : try(each.value.source_security_group_id, null)
}

data "aws_iam_policy_document" "assume_role_policy" {
  count = local.own_role ? 1 : 0
  statement {
    sid     = "EKSClusterAssumeRole"
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "Service"
      identifiers = ["eks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  count                 = local.own_role ? 1 : 0
  name                  = var.iam_role_use_name_prefix ? null : try(coalesce(var.iam_role_name), "${local.cluster}-cluster")
  name_prefix           = var.iam_role_use_name_prefix ? "${try(coalesce(var.iam_role_name), "${local.cluster}-cluster")}-" : null
  assume_role_policy    = data.aws_iam_policy_document.assume_role_policy[0].json
  permissions_boundary  = var.iam_role_permissions_boundary
  force_detach_policies = true
  tags                  = var.tags
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each   = local.own_role ? { AmazonEKSClusterPolicy = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy" } : {}
  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

resource "aws_iam_openid_connect_provider" "oidc_provider" {
  count          = var.create && var.enable_irsa ? 1 : 0
  url            = aws_eks_cluster.this[0].identity[0].oidc[0].issuer
  client_id_list = distinct(compact(concat(["sts.amazonaws.com"], var.openid_connect_audiences)))
  tags           = merge({ Name = "${local.cluster}-eks-irsa" }, var.tags)
}

module "eks_managed_node_group" {
  source                       = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
  for_each                     = var.create && var.eks_managed_node_groups != null ? var.eks_managed_node_groups : {}
  cluster_name                 = aws_eks_cluster.this[0].name
  region                       = var.region
  name                         = try(each.value.name, each.key)
  subnet_ids                   = try(each.value.subnet_ids, var.subnet_ids)
  min_size                     = try(each.value.min_size, 1)
  max_size                     = try(each.value.max_size, 3)
  desired_size                 = try(each.value.desired_size, 1)
  instance_types               = try(each.value.instance_types, null)
  ami_type                     = try(each.value.ami_type, "AL2023_x86_64_STANDARD")
  capacity_type                = try(each.value.capacity_type, "ON_DEMAND")
  disk_size                    = try(each.value.disk_size, null)
  remote_access                = try(each.value.remote_access, null)
  metadata_options             = try(each.value.metadata_options, { http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" })
  vpc_security_group_ids       = compact(concat([local.node_sg], try(each.value.vpc_security_group_ids, [])))
  iam_role_additional_policies = try(each.value.iam_role_additional_policies, {})
  tags                         = merge(var.tags, try(each.value.tags, {}))
}

output "cluster_arn" {
  value = try(aws_eks_cluster.this[0].arn, null)
}

output "cluster_certificate_authority_data" {
  value = try(aws_eks_cluster.this[0].certificate_authority[0].data, null)
}

output "cluster_endpoint" {
  value = try(aws_eks_cluster.this[0].endpoint, null)
}

output "cluster_id" {
  value = try(aws_eks_cluster.this[0].cluster_id, "")
}

output "cluster_name" {
  value = try(aws_eks_cluster.this[0].name, "")
}

output "cluster_oidc_issuer_url" {
  value = try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, null)
}

output "cluster_version" {
  value = try(aws_eks_cluster.this[0].version, null)
}

output "cluster_primary_security_group_id" {
  value = try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, null)
}

output "cluster_security_group_id" {
  value = local.cluster_sg
}

output "node_security_group_id" {
  value = local.node_sg
}

output "oidc_provider" {
  value = try(replace(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, "https://", ""), null)
}

output "oidc_provider_arn" {
  value = try(aws_iam_openid_connect_provider.oidc_provider[0].arn, null)
}

output "cluster_iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, null)
}

output "cluster_iam_role_name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "kms_key_arn" {
  value = module.kms.key_arn
}

output "eks_managed_node_groups" {
  value = module.eks_managed_node_group
}

output "cloudwatch_log_group_name" {
  value = try(aws_cloudwatch_log_group.this[0].name, null)
}

foreign_module "eks_managed_node_group" {
  source       = "terraform-aws-modules/eks/aws//modules/eks-managed-node-group"
  versions     = ">= 18.0, < 22.0"
  other_inputs = ["block_device_mappings", "labels", "taints", "update_config", "ami_id", "ami_release_version", "enable_bootstrap_user_data", "pre_bootstrap_user_data", "cluster_version", "kubernetes_version", "cluster_primary_security_group_id", "cluster_service_cidr"]

  inputs {
    create                       = true
    tags                         = {}
    region                       = null
    instance_types               = null
    disk_size                    = null
    remote_access                = null
    iam_role_arn                 = null
    cluster_name                 = ""
    name                         = ""
    use_name_prefix              = true
    subnet_ids                   = []
    min_size                     = 1
    max_size                     = 3
    desired_size                 = 1
    ami_type                     = "AL2023_x86_64_STANDARD"
    capacity_type                = "ON_DEMAND"
    create_launch_template       = true
    use_custom_launch_template   = true
    vpc_security_group_ids       = []
    metadata_options             = { http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" }
    create_iam_role              = true
    iam_role_additional_policies = {}
  }
}

data "aws_partition" "current" {}

resource "aws_launch_template" "this" {
  count                  = var.create && var.create_launch_template && var.use_custom_launch_template ? 1 : 0
  region                 = var.region
  name_prefix            = "${var.name}-"
  vpc_security_group_ids = var.vpc_security_group_ids
  tags                   = var.tags

  dynamic "metadata_options" {
    for_each = var.metadata_options != null ? [var.metadata_options] : []
    content {
      http_endpoint               = try(metadata_options.value.http_endpoint, "enabled")
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, 1)
      http_tokens                 = try(metadata_options.value.http_tokens, "required")
    }
  }
}

resource "aws_eks_node_group" "this" {
  count                  = var.create ? 1 : 0
  region                 = var.region
  cluster_name           = var.cluster_name
  node_group_name_prefix = var.use_name_prefix ? "${var.name}-" : null
  node_group_name        = var.use_name_prefix ? null : var.name
  node_role_arn          = var.create_iam_role ? aws_iam_role.this[0].arn : var.iam_role_arn
  subnet_ids             = var.subnet_ids
  ami_type               = var.ami_type
  capacity_type          = var.capacity_type
  disk_size              = var.use_custom_launch_template ? null : var.disk_size
  instance_types         = var.instance_types
  tags                   = merge(var.tags, { Name = var.name })

  scaling_config {
    min_size     = var.min_size
    max_size     = var.max_size
    desired_size = var.desired_size
  }

  dynamic "remote_access" {
    for_each = var.remote_access != null ? [var.remote_access] : []
    content {
      ec2_ssh_key               = try(remote_access.value.ec2_ssh_key, null)
      source_security_group_ids = try(remote_access.value.source_security_group_ids, null)
    }
  }
}

data "aws_iam_policy_document" "assume_role_policy" {
  count = var.create && var.create_iam_role ? 1 : 0
  statement {
    sid     = "EKSNodeAssumeRole"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  count                 = var.create && var.create_iam_role ? 1 : 0
  name_prefix           = "${var.name}-eks-node-group-"
  assume_role_policy    = data.aws_iam_policy_document.assume_role_policy[0].json
  force_detach_policies = true
  tags                  = var.tags
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each   = { for name in ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryReadOnly", "AmazonEKS_CNI_Policy"] : name => "arn:${data.aws_partition.current.partition}:iam::aws:policy/${name}" if var.create && var.create_iam_role }
  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

resource "aws_iam_role_policy_attachment" "additional" {
  for_each   = { for k, v in var.iam_role_additional_policies : k => v if var.create && var.create_iam_role }
  policy_arn = each.value
  role       = aws_iam_role.this[0].name
}

output "node_group_arn" {
  value = try(aws_eks_node_group.this[0].arn, null)
}

output "iam_role_arn" {
  value = try(aws_iam_role.this[0].arn, var.iam_role_arn)
}

output "iam_role_name" {
  value = try(aws_iam_role.this[0].name, null)
}

output "launch_template_id" {
  value = try(aws_launch_template.this[0].id, null)
}
