control "ZT-WS-01" {
  title       = "WorkSpaces volumes are encrypted"
  principle   = "assume_breach"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A desktop image holds credentials and mail."
  remediation = "Set both (new WorkSpace)."

  applies_to = ["aws_workspaces_workspace"]
  condition  = resource.user_volume_encryption_enabled == true && resource.root_volume_encryption_enabled == true

  example "good" {
    resource "aws_workspaces_workspace" "ann" {
      directory_id                   = "d-0123456789"
      bundle_id                      = "wsb-012345678"
      user_name                      = "ann"
      root_volume_encryption_enabled = true
      user_volume_encryption_enabled = true
      volume_encryption_key          = "alias/aws/workspaces"
    }
  }

  example "bad" {
    resource "aws_workspaces_workspace" "ann" {
      directory_id = "d-0123456789"
      bundle_id    = "wsb-012345678"
      user_name    = "ann"
    }
  }

  references {
    fsbp         = ["WorkSpaces.1", "WorkSpaces.2"]
    nist_800_53  = ["CA-9(1)", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_155", "CKV_AWS_156"]
    trivy        = ["AWS-0109"]
    prowler      = ["workspaces_volume_encryption_enabled"]
  }
}
