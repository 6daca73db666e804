control "ZT-EKS-05" {
  title       = "Cluster access is managed by IAM access entries"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "What a config map in the cluster grants, no one sees in IAM; the creator's administration is written nowhere."
  remediation = "Set authentication_mode = \"API\" and bootstrap_cluster_creator_admin_permissions = false, and write access entries."

  applies_to = ["aws_eks_cluster"]

  condition = first(resource.access_config).authentication_mode == "API" && first(resource.access_config).bootstrap_cluster_creator_admin_permissions == false

  example "good" {
    resource "aws_eks_cluster" "main" {
      access_config {
        authentication_mode                         = "API"
        bootstrap_cluster_creator_admin_permissions = false
      }
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      access_config {
        authentication_mode = "API"
      }
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Identity / Access Management"]
  }
}
