# The line is ordered by hand, and what runs over it is as readable as on any line.
component "dx" {
  title         = "Direct Connect"
  role          = "resource"
  resource_type = "aws_dx_connection"
  types         = ["aws_dx_connection", "aws_dx_gateway"]
  labels        = ["direct connect"]

  refuse {
    because = "a leased line is ordered by hand, and does not encrypt by itself"
    instead = "Draw a Site-to-Site VPN where the line ends: its tunnels run over the line as well."
  }
}
