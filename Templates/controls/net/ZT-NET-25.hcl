control "ZT-NET-25" {
  title       = "Site-to-site VPN uses IKEv2 with modern ciphers and logs its tunnels"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Hybrid links carry the same \"verify every request\" duty as the cloud side."
  remediation = "Pin IKEv2, AES-256-GCM and enable tunnel logs."

  applies_to = ["aws_vpn_connection"]
  condition = (
    alltrue([for versions in [resource.tunnel1_ike_versions, resource.tunnel2_ike_versions] : is_set(versions) && alltrue([for version in versions : version == "ikev2"])])
    && alltrue([
      for algorithms in [
        resource.tunnel1_phase1_encryption_algorithms, resource.tunnel2_phase1_encryption_algorithms,
        resource.tunnel1_phase2_encryption_algorithms, resource.tunnel2_phase2_encryption_algorithms,
        resource.tunnel1_phase1_integrity_algorithms, resource.tunnel2_phase1_integrity_algorithms,
        resource.tunnel1_phase2_integrity_algorithms, resource.tunnel2_phase2_integrity_algorithms,
      ] : !is_set(algorithms) || !any_matches(algorithms, "^(AES128|SHA1$)")
    ])
    && alltrue([
      for options in [resource.tunnel1_log_options, resource.tunnel2_log_options] :
      anytrue([for option in all_of(options) : anytrue([for log in all_of(option.cloudwatch_log_options) : log.log_enabled == true])])
    ])
  )

  example "good" {
    resource "aws_vpn_connection" "office" {
      type                 = "ipsec.1"
      customer_gateway_id  = "cgw-1"
      tunnel1_ike_versions = ["ikev2"]
      tunnel2_ike_versions = ["ikev2"]

      tunnel1_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
        }
      }

      tunnel2_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
        }
      }
    }
  }

  example "bad" {
    resource "aws_vpn_connection" "office" {
      type                = "ipsec.1"
      customer_gateway_id = "cgw-1"
    }
  }

  example "bad" {
    resource "aws_vpn_connection" "office" {
      type                                 = "ipsec.1"
      customer_gateway_id                  = "cgw-1"
      tunnel1_ike_versions                 = ["ikev2"]
      tunnel2_ike_versions                 = ["ikev2"]
      tunnel1_phase1_encryption_algorithms = ["AES128"]

      tunnel1_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
        }
      }

      tunnel2_log_options {
        cloudwatch_log_options {
          log_enabled   = true
          log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:vpn"
        }
      }
    }
  }

  references {
    fsbp         = ["EC2.171"]
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AC-17(2)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23", "SI-4(20)"]
    nist_800_207 = ["2", "7"]
    cisa_ztmm    = ["Networks / Traffic Encryption", "Cross-cutting / Visibility and Analytics"]
    prowler      = ["vpc_vpn_connection_tunnels_up"]
  }
}
