control "ZT-WS-02" {
  title       = "WorkSpaces accept managed devices only"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Device status is one of the signals of every decision."
  remediation = "Federate the directory and limit device types."

  applies_to = ["aws_workspaces_directory"]
  condition = (
    is_set(resource.ip_group_ids)
    || first(resource.certificate_based_auth_properties).status == "ENABLED"
    || matches(first(resource.saml_properties).status, "^ENABLED")
  ) && first(resource.workspace_access_properties).device_type_web != "ALLOW"

  example "good" {
    resource "aws_workspaces_directory" "this" {
      directory_id = "d-0123456789"

      saml_properties {
        status          = "ENABLED"
        user_access_url = "https://sso.example.com/"
      }

      workspace_access_properties {
        device_type_web = "DENY"
      }
    }
  }

  example "bad" {
    resource "aws_workspaces_directory" "this" {
      directory_id = "d-0123456789"

      workspace_access_properties {
        device_type_web = "ALLOW"
      }
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-17", "AC-19", "CM-8", "IA-2", "IA-2(1)", "IA-3", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "4", "5", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Devices / Resource Access"]
  }
}
