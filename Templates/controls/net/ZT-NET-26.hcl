control "ZT-NET-26" {
  title       = "Client VPN does not grant whole networks and logs connections"
  principle   = "least_privilege"
  phase       = 3
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A VPN gives access to the whole network after one authentication."
  remediation = "Replace it by Verified Access; until then one authorization rule per group and subnet."

  applies_to = ["aws_ec2_client_vpn_endpoint", "aws_ec2_client_vpn_authorization_rule"]
  condition = (
    resource.zt.type == "aws_ec2_client_vpn_endpoint"
    ? anytrue([for options in all_of(resource.connection_log_options) : options.enabled == true])
    && anytrue([for options in all_of(resource.authentication_options) : contains(["federated-authentication", "directory-service-authentication"], options.type)])
    : !open_cidr([resource.target_network_cidr]) && resource.authorize_all_groups != true && is_set(resource.access_group_id)
  )

  example "good" {
    resource "aws_ec2_client_vpn_endpoint" "staff" {
      server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/1"

      authentication_options {
        type              = "federated-authentication"
        saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/staff"
      }

      connection_log_options {
        enabled              = true
        cloudwatch_log_group = "vpn"
      }
    }
  }

  example "bad" {
    resource "aws_ec2_client_vpn_endpoint" "staff" {
      server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/1"

      authentication_options {
        type                       = "certificate-authentication"
        root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/2"
      }

      connection_log_options {
        enabled = false
      }
    }
  }

  example "bad" {
    resource "aws_ec2_client_vpn_authorization_rule" "all" {
      client_vpn_endpoint_id = "cvpn-1"
      target_network_cidr    = "0.0.0.0/0"
      authorize_all_groups   = true
    }
  }

  references {
    fsbp         = ["EC2.51"]
    nist_800_53  = ["AC-2", "AC-2(4)", "AC-3", "AC-4", "AC-4(21)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)", "SI-4(20)"]
    nist_800_207 = ["2", "3", "6", "7"]
    cisa_ztmm    = ["Identity / Authentication", "Networks / Network Segmentation", "Cross-cutting / Visibility and Analytics"]
    prowler      = ["ec2_client_vpn_endpoint_connection_logging_enabled"]
  }
}
