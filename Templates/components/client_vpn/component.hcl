# Whoever is in has a whole network before him. Nothing makes one.
component "client_vpn" {
  title         = "Client VPN"
  role          = "resource"
  resource_type = "aws_ec2_client_vpn_endpoint"
  types         = ["aws_ec2_client_vpn_endpoint"]
  labels        = ["client vpn"]

  refuse {
    because = "a client VPN gives a whole network to whoever signed in once"
    instead = "Draw Verified Access for applications, and a bastion, which becomes Session Manager, for hosts and databases."
  }
}
