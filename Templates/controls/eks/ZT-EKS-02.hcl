control "ZT-EKS-02" {
  title       = "Kubernetes secrets are encrypted with a KMS key"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A copy of the store of Kubernetes then shows no secret."
  remediation = "Add encryption_config."

  applies_to = ["aws_eks_cluster"]

  condition = is_set(first(first(resource.encryption_config).provider).key_arn) && any_matches(first(resource.encryption_config).resources, "^secrets$")

  example "good" {
    resource "aws_eks_cluster" "main" {
      encryption_config {
        resources = ["secrets"]

        provider {
          key_arn = "arn:aws:kms:eu-west-1:111111111111:key/1"
        }
      }
    }
  }

  example "bad" {
    resource "aws_eks_cluster" "main" {
      name = "main"
    }
  }

  references {
    fsbp         = ["EKS.3"]
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_58"]
    trivy        = ["AWS-0039"]
    prowler      = ["eks_cluster_kms_cmk_encryption_in_secrets_enabled"]
  }
}
