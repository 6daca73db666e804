# Zones are a size: the VPC spreads every tier over them.
component "availability_zone" {
  title  = "Availability Zone"
  role   = "boundary"
  types  = []
  labels = ["availability zone", "az"]
}
