control "ZT-EKS-01" {
  title       = "The EKS API endpoint is private"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The control plane is the root of the cluster."
  remediation = "Set endpoint_public_access = false and reach it through Verified Access or Session Manager."

  applies_to = ["aws_eks_cluster"]
  condition  = first(resource.vpc_config).endpoint_public_access == false && first(resource.vpc_config).endpoint_private_access == true

  example "good" {
    resource "aws_eks_cluster" "main" {
      name = "main"

      vpc_config {
        subnet_ids              = ["subnet-1"]
        endpoint_public_access  = false
        endpoint_private_access = true
      }
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      name = "main"

      vpc_config {
        subnet_ids = ["subnet-1"]
      }
    }
  }

  references {
    fsbp         = ["EKS.1"]
    nist_800_53  = ["AC-3", "AC-4", "AC-6", "AC-21", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(20)", "SC-7(21)", "SC-7(3)", "SC-7(4)"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_38", "CKV_AWS_39"]
    trivy        = ["AWS-0040", "AWS-0041"]
    prowler      = ["eks_cluster_not_publicly_accessible"]
  }
}
