control "ZT-EKS-07" {
  title       = "Pods are segmented by network policy"
  principle   = "assume_breach"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without it every pod reaches every pod."
  remediation = "Set enableNetworkPolicy in the configuration of vpc-cni, and write a policy that denies by default."

  applies_to = ["aws_eks_cluster"]

  companion "addon" {
    type = "aws_eks_addon"
    by   = "cluster_name"
    to   = ["id", "name"]
  }

  condition = first(resource.compute_config).enabled == true || anytrue([
    for addon in companions.addon : addon.addon_name == "vpc-cni" && matches(addon.configuration_values, "enableNetworkPolicy\\W+true")
  ])

  example "good" {
    resource "aws_eks_cluster" "main" {
      name = "main"
    }

    resource "aws_eks_addon" "network" {
      cluster_name         = aws_eks_cluster.main.name
      addon_name           = "vpc-cni"
      configuration_values = jsonencode({ enableNetworkPolicy = "true" })
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      name = "main"
    }

    resource "aws_eks_addon" "network" {
      cluster_name = aws_eks_cluster.main.name
      addon_name   = "vpc-cni"
    }
  }

  references {
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    prowler      = ["eks_cluster_network_policy_enabled"]
  }
}
