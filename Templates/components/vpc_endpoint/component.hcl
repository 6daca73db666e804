component "vpc_endpoint" {
  title         = "VPC endpoints"
  role          = "resource"
  area          = "network"
  resource_type = "aws_vpc_endpoint"
  types         = ["aws_vpc_endpoint"]
  subnet        = "private"
  endpoints     = true
  labels        = ["vpc endpoint", "interface endpoint", "gateway endpoint"]

  identity {
    security_group = "security_group_id"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "route_table_ids" { value = zt.component.route_table_ids }
  input "endpoints" {
    collects = "map"
    value    = {}
  }
}
