control "ZT-TR-02" {
  title       = "Transfer users are locked into their own directory"
  principle   = "least_privilege"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "One partner must not see the next one's files."
  remediation = "Use a logical home directory."

  applies_to = ["aws_transfer_user"]
  condition  = resource.home_directory_type == "LOGICAL" && length(all_of(resource.home_directory_mappings)) > 0

  example "good" {
    resource "aws_transfer_user" "partner" {
      server_id           = "s-0123456789abcdef0"
      user_name           = "partner"
      role                = "arn:aws:iam::111111111111:role/partner"
      home_directory_type = "LOGICAL"

      home_directory_mappings {
        entry  = "/"
        target = "/files/partner"
      }
    }
  }

  example "bad" {
    resource "aws_transfer_user" "partner" {
      server_id      = "s-0123456789abcdef0"
      user_name      = "partner"
      role           = "arn:aws:iam::111111111111:role/partner"
      home_directory = "/files"
    }
  }

  references {
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Networks / Network Segmentation"]
  }
}
