control "ZT-TR-01" {
  title       = "Transfer servers offer SFTP/FTPS/AS2 in the VPC with a current policy, and log"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Partner file drops are third-party integrations with a login."
  remediation = "Set the four attributes and restrict the security group to partner ranges."

  applies_to = ["aws_transfer_server"]
  condition = (
    !any_matches(resource.protocols, "^FTP$")
    && resource.endpoint_type == "VPC"
    && matches(resource.security_policy_name, "^TransferSecurityPolicy-(202[3-9]|FIPS-202[3-9]|SshAuditCompliant|Restricted)")
    && (is_set(resource.structured_log_destinations) || is_set(resource.logging_role))
  )

  example "good" {
    resource "aws_transfer_server" "files" {
      protocols                   = ["SFTP"]
      endpoint_type               = "VPC"
      security_policy_name        = "TransferSecurityPolicy-2024-01"
      structured_log_destinations = ["arn:aws:logs:eu-west-1:111111111111:log-group:transfer:*"]
    }
  }

  example "bad" {
    resource "aws_transfer_server" "files" {
      protocols = ["SFTP", "FTP"]
    }
  }

  references {
    fsbp         = ["Transfer.2"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Networks / Traffic Encryption", "Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_164", "CKV_AWS_357", "CKV_AWS_380"]
    prowler      = ["transfer_server_in_transit_encryption_enabled"]
  }
}
