# A cluster with nodes of its own. What runs in it acts with one role (Pod Identity) and stands in one security group (that of the nodes).
component "eks" {
  title         = "EKS cluster"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_eks_cluster"
  types         = ["aws_eks_cluster", "aws_eks_node_group"]
  subnet        = "private"
  labels        = ["eks", "kubernetes", "eks cluster", "kubernetes cluster", "k8s"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "pods.eks.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "instance_type" { value = zt.size.instance_type }
  input "volume_size" { value = zt.size.volume_size }
  input "minimum" { value = zt.size.minimum }
  input "maximum" { value = zt.size.maximum }

  # What a node does before any pod runs: it asks for its cluster and its own facts, pulls the images of the add-ons, and hands
  # pods their role.
  implied {
    endpoint "ec2" {
      type      = "Interface"
      actions   = ["ec2:DescribeInstanceTypes", "ec2:DescribeInstances", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"]
      resources = ["*"]
    }

    endpoint "ec2" {
      type = "Interface"
      actions = [
        "ec2:AssignPrivateIpAddresses",
        "ec2:AttachNetworkInterface",
        "ec2:CreateNetworkInterface",
        "ec2:CreateTags",
        "ec2:DeleteNetworkInterface",
        "ec2:DetachNetworkInterface",
        "ec2:ModifyNetworkInterfaceAttribute",
        "ec2:UnassignPrivateIpAddresses",
      ]
      resources = [
        "arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:instance/*",
        "arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:network-interface/*",
        "arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:security-group/*",
        "arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:subnet/*",
      ]
    }

    endpoint "ecr.api" {
      type      = "Interface"
      actions   = ["ecr:GetAuthorizationToken"]
      resources = ["*"]
    }

    # The images of the add-ons lie in accounts of AWS.
    endpoint "ecr.api" {
      type      = "Interface"
      actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      resources = ["arn:${data.aws_partition.current.partition}:ecr:${data.aws_region.current.region}:*:repository/*"]
    }

    endpoint "ecr.dkr" {
      type      = "Interface"
      actions   = ["ecr:GetAuthorizationToken"]
      resources = ["*"]
    }

    endpoint "ecr.dkr" {
      type      = "Interface"
      actions   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      resources = ["arn:${data.aws_partition.current.partition}:ecr:${data.aws_region.current.region}:*:repository/*"]
    }

    endpoint "s3" {
      type        = "Gateway"
      any_account = true # the layers come by addresses that the registry signed
      actions     = ["s3:GetObject"]
      resources   = ["arn:${data.aws_partition.current.partition}:s3:::prod-${data.aws_region.current.region}-starport-layer-bucket/*"]
    }

    endpoint "eks" {
      type      = "Interface"
      actions   = ["eks:DescribeCluster"]
      resources = [zt.component.arn]
    }

    endpoint "eks-auth" {
      type      = "Interface"
      actions   = ["eks-auth:AssumeRoleForPodIdentity"]
      resources = [zt.component.arn]
    }

    endpoint "sts" {
      type      = "Interface"
      actions   = ["sts:AssumeRole", "sts:TagSession"]
      resources = [zt.component.role_arn]
    }
  }
}
