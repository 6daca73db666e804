control "ZT-EKS-04" {
  title       = "Pods use their own roles (Pod Identity or IRSA)"
  principle   = "least_privilege"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With the credentials of the node one pod has the rights of all."
  remediation = "Make one association per service account and arrow."

  applies_to = ["aws_eks_cluster"]

  companion "association" {
    type = "aws_eks_pod_identity_association"
    by   = "cluster_name"
    to   = ["id", "name"]
  }

  condition = companion.association != null || length([
    for provider in resources("aws_iam_openid_connect_provider") : provider if contains(follow(provider.url, "aws_eks_cluster"), resource)
  ]) > 0

  example "good" {
    resource "aws_eks_cluster" "main" {
      name = "main"
    }

    resource "aws_eks_pod_identity_association" "orders" {
      cluster_name    = aws_eks_cluster.main.name
      namespace       = "shop"
      service_account = "orders"
      role_arn        = "arn:aws:iam::111111111111:role/orders"
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      name = "main"
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "6"]
    cisa_ztmm    = ["Identity / Access Management", "Identity / Authentication"]
  }
}
