component "nlb" {
  title         = "Network Load Balancer"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_lb"
  types         = ["aws_lb"]
  subnet        = "public"
  front_door    = true
  labels        = ["nlb", "network load balancer"]

  identity {
    security_group    = "security_group_id"
    arn               = "arn"
    name              = "name"
    service_principal = "elasticloadbalancing.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "internet_facing" { value = zt.component.is_public }
  input "certificate_arn" { value = zt.shared.acm.certificate_arn }
  input "log_bucket" { value = zt.shared.log_buckets.log_bucket }
  input "targets" {
    collects = "map"
    value    = {}

    limit {
      same    = ["port", "target_type"]
      within  = "port"
      because = "one port of a network load balancer leads to targets of one type"
      instead = "Write another port on one of the arrows, such as tcp/8444."
    }
  }

  export "nlb_dns_name" { value = zt.component.dns_name }
}
