control "ZT-EKS-03" {
  title       = "EKS control plane logs are on"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "kubectl exec shows in the audit log only."
  remediation = "List the types."

  applies_to = ["aws_eks_cluster"]
  condition = (
    any_matches(resource.enabled_cluster_log_types, "^api$") && any_matches(resource.enabled_cluster_log_types, "^audit$")
    && any_matches(resource.enabled_cluster_log_types, "^authenticator$")
  )

  example "good" {
    resource "aws_eks_cluster" "main" {
      enabled_cluster_log_types = ["api", "audit", "authenticator"]
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      enabled_cluster_log_types = ["api"]
    }
  }

  references {
    fsbp         = ["EKS.8"]
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_37"]
    trivy        = ["AWS-0038"]
    prowler      = ["eks_control_plane_logging_all_types_enabled"]
  }
}
