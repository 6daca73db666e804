control "ZT-RS-01" {
  title       = "Redshift is encrypted at rest"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The warehouse is the copy of everything."
  remediation = "Set encrypted = true and kms_key_id."

  applies_to = ["aws_redshift_cluster"]
  condition  = resource.encrypted == true || resource.encrypted == "true"

  example "good" {
    resource "aws_redshift_cluster" "dwh" {
      cluster_identifier = "dwh"
      encrypted          = true
    }
  }

  example "bad" {
    resource "aws_redshift_cluster" "dwh" {
      cluster_identifier = "dwh"
      encrypted          = false
    }
  }

  references {
    fsbp         = ["Redshift.10"]
    security_hub = ["RedshiftServerless.4"]
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_64", "CKV_AWS_282"]
    trivy        = ["AWS-0084"]
    prowler      = ["redshift_cluster_encrypted_at_rest"]
  }
}
