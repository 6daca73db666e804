control "ZT-EFS-01" {
  title       = "EFS is encrypted at rest"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A file system outlives the instances that mount it."
  remediation = "Set encrypted = true (forces a new file system)."

  applies_to = ["aws_efs_file_system"]
  condition  = resource.encrypted

  example "good" {
    resource "aws_efs_file_system" "shared" {
      encrypted = true
    }
  }

  example "bad" {
    resource "aws_efs_file_system" "shared" {
      creation_token = "shared"
    }
  }

  references {
    fsbp         = ["EFS.1", "EFS.8"]
    cis_aws_5    = ["2.3.1"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_42"]
    trivy        = ["AWS-0037"]
    prowler      = ["efs_encryption_at_rest_enabled"]
  }
}
