# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-cluster" }
  }

  mock_resource "aws_launch_template" {
    defaults = { id = "lt-0123456789abcdef0", latest_version = 1 }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0123456789abcdef0" }
  }

  mock_resource "aws_eks_cluster" {
    defaults = { arn = "arn:aws:eks:eu-west-1:111122223333:cluster/shop-dev-cluster" }
  }
}

variables {
  name       = "shop-dev-cluster"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "api_is_private" {
  assert {
    condition     = !aws_eks_cluster.this.vpc_config[0].endpoint_public_access && aws_eks_cluster.this.vpc_config[0].endpoint_private_access
    error_message = "The API must be reached from inside only."
  }

  assert {
    condition     = aws_eks_cluster.this.access_config[0].authentication_mode == "API" && !aws_eks_cluster.this.access_config[0].bootstrap_cluster_creator_admin_permissions
    error_message = "Administrators must be access entries."
  }

  assert {
    condition     = length(aws_eks_access_policy_association.administrator) == 0
    error_message = "Nobody administers the cluster unless he is named."
  }
}

run "secrets_logs_and_volumes_are_encrypted" {
  assert {
    condition     = aws_eks_cluster.this.encryption_config[0].provider[0].key_arn == aws_kms_key.this.arn && contains(aws_eks_cluster.this.encryption_config[0].resources, "secrets")
    error_message = "Secrets must be sealed with the key of the cluster."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this.arn && length(aws_eks_cluster.this.enabled_cluster_log_types) == 5
    error_message = "All logs of the control plane must be on, and encrypted."
  }

  assert {
    condition     = alltrue([for mapping in aws_launch_template.this.block_device_mappings : mapping.ebs[0].encrypted == "true" && mapping.ebs[0].kms_key_id == aws_kms_key.this.arn])
    error_message = "Volumes must be encrypted with the key of the cluster."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The key policy must name each action, and the key."
  }
}

run "nodes_are_private" {
  assert {
    condition     = aws_launch_template.this.key_name == null && length(aws_eks_node_group.this.remote_access) == 0
    error_message = "Nobody signs in to a node."
  }

  assert {
    condition     = aws_launch_template.this.metadata_options[0].http_tokens == "required" && aws_launch_template.this.metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Metadata must take a token and be out of reach of pods."
  }

  assert {
    condition     = toset(keys(aws_iam_role_policy_attachment.nodes)) == toset(["AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy"])
    error_message = "Nodes must only join and pull."
  }
}

run "pods_have_their_own_role_and_policies" {
  assert {
    condition     = aws_eks_pod_identity_association.this.role_arn == aws_iam_role.this.arn && aws_eks_pod_identity_association.this.namespace == "workload"
    error_message = "Pods must act with the role of the workload."
  }

  assert {
    condition     = jsondecode(aws_eks_addon.network.configuration_values).enableNetworkPolicy == "true"
    error_message = "Network policies must be enforced."
  }
}

run "default_namespace_is_refused" {
  command         = plan
  expect_failures = [var.namespace]

  variables {
    namespace = "default"
  }
}

run "old_versions_are_refused" {
  command         = plan
  expect_failures = [var.kubernetes_version]

  variables {
    kubernetes_version = "1.28"
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-cluster-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 40 && !strcontains(local.name, "--")
    error_message = "AWS must accept the names of the roles."
  }
}
