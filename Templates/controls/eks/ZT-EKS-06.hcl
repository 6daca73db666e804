control "ZT-EKS-06" {
  title       = "Worker nodes are private, without SSH"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Whoever is on a node is in every pod on it."
  remediation = "Remove remote_access and put the nodes into private subnets."

  applies_to = ["aws_eks_node_group"]

  condition = !is_set(resource.remote_access) || is_set(first(resource.remote_access).source_security_group_ids)

  example "good" {
    resource "aws_eks_node_group" "main" {
      cluster_name = "main"
    }
  }

  example "bad" {
    resource "aws_eks_node_group" "main" {
      remote_access {
        ec2_ssh_key = "ops"
      }
    }
  }

  references {
    nist_800_53  = ["AC-3", "AC-4", "AC-6", "AC-21", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(3)", "SC-7(4)"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_100"]
    prowler      = ["eks_cluster_private_nodes_enabled"]
  }
}
