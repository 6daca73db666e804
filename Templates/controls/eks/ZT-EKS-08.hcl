control "ZT-EKS-08" {
  title       = "The Kubernetes version is supported"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A version out of support gets no fixes, and is raised by AWS one day without asking."
  remediation = "Upgrade one minor version at a time."

  applies_to = ["aws_eks_cluster"]

  condition = !is_set(resource.version) || matches(resource.version, "^1\\.(3[2-9]|[4-9][0-9])$")

  example "good" {
    resource "aws_eks_cluster" "main" {
      version = "1.34"
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      version = "1.24"
    }
  }

  references {
    fsbp         = ["EKS.2"]
    nist_800_53  = ["CA-9(1)", "CM-2", "SI-2", "SI-2(2)", "SI-2(4)", "SI-2(5)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Devices / Asset and Supply Chain Risk Management"]
    checkov      = ["CKV_AWS_339"]
    prowler      = ["eks_cluster_uses_a_supported_version"]
  }
}
