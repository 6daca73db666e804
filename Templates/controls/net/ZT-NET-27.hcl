control "ZT-NET-27" {
  title       = "Direct Connect traffic is encrypted"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A leased line is private, not trusted; communication is secured regardless of location."
  remediation = "Request MACsec on 10/100/400 Gbit ports or run IPsec over the link."

  applies_to = ["aws_dx_connection"]
  condition = (
    resource.encryption_mode == "must_encrypt" || resource.request_macsec == true
    || anytrue([for connection in resources("aws_vpn_connection") : is_set(connection.transport_transit_gateway_attachment_id)])
  )

  example "good" {
    resource "aws_dx_connection" "office" {
      name            = "office"
      bandwidth       = "10Gbps"
      location        = "EqDA2"
      request_macsec  = true
      encryption_mode = "must_encrypt"
    }
  }

  example "bad" {
    resource "aws_dx_connection" "office" {
      name      = "office"
      bandwidth = "10Gbps"
      location  = "EqDA2"
    }
  }

  references {
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
  }
}
